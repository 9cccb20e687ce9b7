package org.safeboard.allegations.strands;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.Strand.Progress;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** Where a strand stands, as typed. */
public record StrandForm(
        String leadName,
        String reference,
        String notPursuedReason,
        DateInput startedOn,
        DateInput firstReviewedOn,
        DateInput endedOn,
        String result) {

    static StrandForm of(Strand it) {
        return new StrandForm(
                it.leadName(),
                it.reference(),
                it.notPursuedReason(),
                DateInput.of(it.startedOn()),
                DateInput.of(it.firstReviewedOn()),
                DateInput.of(it.endedOn()),
                Objects.requireNonNullElse(it.result(), ""));
    }

    Progress progress() {
        var answers = new Answers();
        var started = date(answers, "startedOn", startedOn, "Date started");
        var reviewed = date(answers, "firstReviewedOn", firstReviewedOn, "Date of the first review");
        var ended = date(answers, "endedOn", endedOn, "Date ended");
        return answers.into(() -> new Progress(
                leadName.strip(),
                reference.strip(),
                notPursuedReason.strip(),
                started,
                reviewed,
                ended,
                result.isBlank() ? null : result));
    }

    private static @Nullable LocalDate date(Answers answers, String field, DateInput typed, String name) {
        answers.check(
                typed.isBlank() || typed.date().isPresent(), field, name + " must be a real date, like 27 3 2026");
        return typed.date().orElse(null);
    }
}
