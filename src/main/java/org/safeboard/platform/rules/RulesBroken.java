package org.safeboard.platform.rules;

import java.util.List;
import java.util.stream.Collectors;

/** What was asked is refused, with every reason at once. */
public final class RulesBroken extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public RulesBroken(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public RulesBroken(String field, String message) {
        this(List.of(new Problem(field, message)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
