package org.safeboard.allegations.strands;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.Strand.Content;
import org.safeboard.allegations.domain.Strand.Kind;
import org.safeboard.allegations.domain.Strand.Progress;
import org.safeboard.allegations.domain.Strand.Regardless;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** Where a strand stands, as typed. */
public record StrandForm(
        String leadName,
        String leadAgency,
        String leadContact,
        String reference,
        String notPursuedReason,
        DateInput startedOn,
        DateInput firstReviewedOn,
        DateInput endedOn,
        String result,
        boolean childUnwilling,
        DateInput leftOn,
        String considered,
        Content.@Nullable Answer employerMay,
        String employerMayBy,
        DateInput employerMayOn) {

    static StrandForm of(Strand it) {
        return new StrandForm(
                it.leadName(),
                it.leadAgency(),
                it.leadContact(),
                it.reference(),
                it.notPursuedReason(),
                DateInput.of(it.startedOn()),
                DateInput.of(it.firstReviewedOn()),
                DateInput.of(it.endedOn()),
                Objects.requireNonNullElse(it.result(), ""),
                it.regardless().childUnwilling(),
                DateInput.of(it.regardless().leftOn()),
                it.regardless().considered(),
                it.content().answer(),
                it.content().by(),
                DateInput.of(it.content().on()));
    }

    /** The strand with all that was typed, as far as it belongs to its kind. */
    Strand onto(Strand before, LocalDate today) {
        var answers = new Answers();
        var started = date(answers, "startedOn", startedOn, "Date started");
        var reviewed = date(answers, "firstReviewedOn", firstReviewedOn, "Date of the first review");
        var ended = date(answers, "endedOn", endedOn, "Date ended");
        var left = date(answers, "leftOn", leftOn, "Date the adult left");
        var said = date(answers, "employerMayOn", employerMayOn, "Date the police said so");
        var about = new Regardless(childUnwilling, before.kind() == Kind.EMPLOYER ? left : null, considered);
        var police =
                before.kind() == Kind.POLICE ? new Content(employerMay, employerMayBy, said) : Content.NOT_RECORDED;
        return answers.into(() -> before.with(leadAgency, leadContact, about, police)
                .progress(
                        new Progress(
                                leadName,
                                reference,
                                notPursuedReason,
                                started,
                                reviewed,
                                ended,
                                result.isBlank() ? null : result),
                        today));
    }

    private static @Nullable LocalDate date(Answers answers, String field, DateInput typed, String name) {
        answers.check(
                typed.isBlank() || typed.date().isPresent(), field, name + " must be a real date, like 27 3 2026");
        return typed.date().orElse(null);
    }
}
