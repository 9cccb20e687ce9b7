package org.safeboard.allegations.domain.incoming.answers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeboard.platform.rules.Problem;

/**
 * All that was answered.
 *
 * @param pages each step with its answers, blank ones where nobody was yet
 */
public record Account(Map<Step, Answered> pages) {
    public Account {
        pages = new EnumMap<>(pages);
    }

    /** The steps that apply: who should send it is asked only where the person accused is in charge. */
    public List<Step> steps() {
        return pages.keySet().stream()
                .filter(it -> it != Step.INSTEAD
                        || get(Step.IN_CHARGE, InCharge.class).yes())
                .toList();
    }

    /** The step after this one; empty after the last. */
    public Optional<Step> after(Step step) {
        return steps().stream().filter(it -> it.compareTo(step) > 0).findFirst();
    }

    /** The step before this one; empty before the first. */
    public Optional<Step> before(Step step) {
        return steps().stream().filter(it -> it.compareTo(step) < 0).reduce((_, last) -> last);
    }

    /** The first step that something is missing on. */
    public Optional<Step> unfinished() {
        return steps().stream().filter(it -> !page(it).problems().isEmpty()).findFirst();
    }

    /** What keeps it from being sent. */
    public List<Problem> problems() {
        return steps().stream().flatMap(it -> page(it).problems().stream()).toList();
    }

    public Answered page(Step step) {
        return Objects.requireNonNull(pages.get(step));
    }

    /** One page as its own record. */
    public <T extends Record & Answered> T get(Step step, Class<T> as) {
        return as.cast(page(step));
    }

    /** Everything in the sender's words, as it is kept for good. */
    public String words() {
        return steps().stream().map(this::words).filter(it -> !it.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String words(Step step) {
        var lines = new ArrayList<String>();
        page(step)
                .lines()
                .forEach(it -> lines.add(it.question() + (it.question().endsWith("?") ? " " : ": ") + it.answer()));
        return lines.isEmpty() ? "" : step.title().toUpperCase(java.util.Locale.UK) + "\n" + String.join("\n", lines);
    }
}
