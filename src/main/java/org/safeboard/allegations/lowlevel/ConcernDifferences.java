package org.safeboard.allegations.lowlevel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.lowlevel.LowLevelConcern;
import org.safeboard.platform.audit.Differences;
import org.safeboard.platform.audit.Event.FieldChange;
import org.safeboard.platform.codes.Codes;

/** What was changed of a low-level concern, in the words of the page. */
final class ConcernDifferences {
    private final Codes codes;

    ConcernDifferences(Codes codes) {
        this.codes = codes;
    }

    List<FieldChange> between(@Nullable LowLevelConcern before, LowLevelConcern after) {
        var differences = new Differences();
        field(
                differences,
                "Kind of conduct",
                before,
                after,
                it -> label("low-level-kind", it.conduct().kind()));
        field(
                differences,
                "Where",
                before,
                after,
                it -> label("low-level-place", it.conduct().place()));
        field(
                differences,
                "When in the day",
                before,
                after,
                it -> label("low-level-time", it.conduct().timeOfDay()));
        field(
                differences,
                "Age of the child",
                before,
                after,
                it -> label("low-level-age", it.conduct().childAge()));
        field(differences, "Circumstances", before, after, it -> it.conduct().circumstances());
        field(differences, "Seen by", before, after, it -> it.conduct().reporter());
        field(
                differences,
                "The adult's account",
                before,
                after,
                it -> it.employer().adultAccount());
        field(
                differences,
                "Decision of the employer",
                before,
                after,
                it -> label("low-level-decision", it.employer().employerDecision()));
        field(differences, "Decided by", before, after, it -> it.employer().deciderName());
        field(differences, "Why", before, after, it -> it.employer().employerRationale());
        field(differences, "What is done", before, after, it -> it.employer().action());
        field(
                differences,
                "Their own employer",
                before,
                after,
                it -> it.employer().supplier());
        field(
                differences,
                "Own employer told on",
                before,
                after,
                it -> it.employer().supplierToldOn());
        field(differences, "Review on", before, after, it -> it.review().reviewOn());
        field(differences, "Reviewed on", before, after, it -> it.review().reviewedOn());
        field(differences, "Review found", before, after, it -> it.review().reviewFound());
        return differences.list();
    }

    private static void field(
            Differences differences,
            String name,
            @Nullable LowLevelConcern before,
            LowLevelConcern after,
            Function<LowLevelConcern, @Nullable Object> of) {
        differences.field(name, before == null ? null : of.apply(before), of.apply(after));
    }

    private @Nullable Object label(String list, @Nullable String code) {
        return code == null ? null : codes.label("allegations/" + list, code);
    }
}
