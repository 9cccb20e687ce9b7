package org.safeboard.platform.rules;

import java.util.ArrayList;
import java.util.List;

/** Collects every broken rule before refusing, so that nobody meets them one by one. */
public final class Rules {
    private final List<Problem> problems = new ArrayList<>();

    private Rules() {}

    public static Rules check(boolean kept, String field, String otherwise) {
        return new Rules().and(kept, field, otherwise);
    }

    public Rules and(boolean kept, String field, String otherwise) {
        if (!kept) {
            problems.add(new Problem(field, otherwise));
        }
        return this;
    }

    /** @throws RulesBroken when any rule was not kept */
    public void orRefuse() {
        if (!problems.isEmpty()) {
            throw new RulesBroken(problems);
        }
    }
}
