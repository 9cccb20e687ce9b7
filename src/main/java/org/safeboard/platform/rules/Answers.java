package org.safeboard.platform.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns what a form says into a value, collecting everything that is missing or cannot be read. */
public final class Answers {
    private final List<Problem> problems = new ArrayList<>();

    /** An answer that must be there; read it inside {@link #into}, which runs only when all are. */
    public <T> Supplier<T> need(String field, @Nullable T value, String otherwise) {
        if (value == null || value instanceof String text && text.isBlank()) {
            problems.add(new Problem(field, otherwise));
        }
        return () -> Optional.ofNullable(value).orElseThrow();
    }

    /** A further condition on what was entered. */
    public Answers check(boolean kept, String field, String otherwise) {
        if (!kept) {
            problems.add(new Problem(field, otherwise));
        }
        return this;
    }

    /** @throws RulesBroken with everything found wrong so far */
    public <T> T into(Supplier<T> value) {
        if (!problems.isEmpty()) {
            throw new RulesBroken(problems);
        }
        return value.get();
    }
}
