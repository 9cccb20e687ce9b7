package org.safeboard.allegations.measures;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.measures.Decider;
import org.safeboard.allegations.domain.measures.InterimMeasure;
import org.safeboard.allegations.domain.measures.InterimMeasure.Alternative;
import org.safeboard.allegations.domain.measures.InterimMeasure.Entered;
import org.safeboard.allegations.domain.measures.MeasureKind;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** An interim measure, as typed; {@code whyNot} has an answer for each alternative. */
public record MeasureForm(
        @Nullable MeasureKind kind,
        DateInput startedOn,
        @Nullable Decider decidedBy,
        String decidedName,
        String reason,
        List<String> alternatives,
        Map<String, String> whyNot,
        String childView,
        DateInput confirmedOn) {

    static final MeasureForm BLANK =
            new MeasureForm(null, DateInput.BLANK, null, "", "", List.of(), Map.of(), "", DateInput.BLANK);

    static MeasureForm of(InterimMeasure it, List<Alternative> considered) {
        return new MeasureForm(
                it.kind(),
                DateInput.of(it.startedOn()),
                it.decidedBy(),
                it.decidedName(),
                it.reason(),
                considered.stream().map(Alternative::kind).toList(),
                considered.stream().collect(Collectors.toMap(Alternative::kind, Alternative::whyNot)),
                it.childView(),
                DateInput.of(it.confirmedOn()));
    }

    Entered entered() {
        var answers = new Answers();
        var chosen = answers.need("kind", kind, "Select what is done meanwhile");
        var began = answers.need("startedOn", startedOn.date().orElse(null), "Enter the date it began, like 27 3 2026");
        var decider = answers.need("decidedBy", decidedBy, "Select who decided");
        answers.check(
                confirmedOn.isBlank() || confirmedOn.date().isPresent(),
                "confirmedOn",
                "Date of the written confirmation must be a real date, like 27 3 2026");
        return answers.into(() -> new Entered(
                chosen.get(),
                began.get(),
                decider.get(),
                decidedName,
                reason,
                childView,
                confirmedOn.date().orElse(null)));
    }

    /** What was considered before a suspension; nothing else has alternatives. */
    List<Alternative> considered() {
        return kind == null || !kind.isSuspension()
                ? List.of()
                : alternatives.stream()
                        .map(it -> new Alternative(it, whyNot.getOrDefault(it, "")))
                        .toList();
    }
}
