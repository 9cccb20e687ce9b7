package org.safeboard.allegations.domain.disclosures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.Outcome;

/**
 * What is said about allegations to a third party: the outcome, its date, and what the outcome meant on that day. One that
 * was false, malicious or unfounded is never said without the sentence that it counts against nobody.
 */
public final class Statement {
    static final String NOT_ADVERSE =
            "This is not adverse information: the allegation was not upheld, and nothing may be "
                    + "inferred from it against the person.";
    static final String NO_INFERENCE = "It says nothing about guilt or innocence.";

    private static final Set<Outcome> NEVER_ADVERSE = EnumSet.of(Outcome.FAL, Outcome.MAL, Outcome.UNF);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Statement() {}

    /** The words of an outcome as they stood on a day. */
    public interface Meaning {
        /** Such as "Unsubstantiated: there is not enough evidence to prove or disprove it". */
        String of(Outcome outcome, LocalDate on);
    }

    public static String of(List<Allegation> allegations, Meaning meaning) {
        return allegations.isEmpty()
                ? "Nothing is given."
                : allegations.stream().map(it -> line(it, meaning)).collect(Collectors.joining("\n"));
    }

    public static boolean isNeverAdverse(@Nullable Outcome outcome) {
        return outcome != null && NEVER_ADVERSE.contains(outcome);
    }

    private static String line(Allegation it, Meaning meaning) {
        var conclusion = it.conclusion();
        if (conclusion == null || !it.concluded()) {
            return "Allegation %d: no outcome has been reached, and none may be inferred.".formatted(it.seq());
        }
        var outcome = conclusion.outcome();
        return "Allegation %d: %s. Outcome of %s, in the meaning of that day.%s"
                .formatted(
                        it.seq(),
                        meaning.of(outcome, conclusion.on()),
                        DAY.format(conclusion.on()),
                        isNeverAdverse(outcome) ? " " + NOT_ADVERSE : outcome == Outcome.UNS ? " " + NO_INFERENCE : "");
    }
}
