package org.safeboard.allegations.regulators;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.referrals.Duty;
import org.safeboard.allegations.domain.referrals.RegulatorReferral.Decided;
import org.safeboard.allegations.domain.referrals.RegulatorReferral.Decision;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** The decision about a regulator, as typed. */
public record RegulatorForm(
        String regulator,
        @Nullable Decision decision,
        DateInput decidedOn,
        String reason,
        @Nullable Duty duty,
        String dutyName,
        DateInput sentOn,
        String reference,
        String result,
        DateInput resultOn) {

    static RegulatorForm blank(String regulator) {
        return new RegulatorForm(
                regulator, null, DateInput.BLANK, "", null, "", DateInput.BLANK, "", "", DateInput.BLANK);
    }

    static RegulatorForm of(String regulator, Decided it) {
        return new RegulatorForm(
                regulator,
                it.decision(),
                DateInput.of(it.decidedOn()),
                it.reason(),
                it.duty(),
                it.dutyName(),
                DateInput.of(it.sentOn()),
                it.reference(),
                Objects.requireNonNullElse(it.result(), ""),
                DateInput.of(it.resultOn()));
    }

    Decided decided() {
        var answers = new Answers();
        var chosen = answers.need("decision", decision, "Select whether this regulator is told");
        var on = answers.need(
                "decidedOn", decidedOn.date().orElse(null), "Enter the date of the decision, like 27 3 2026");
        var sent = date(answers, "sentOn", sentOn, "Date it was sent");
        var ended = date(answers, "resultOn", resultOn, "Date of the result");
        return answers.into(() -> new Decided(
                chosen.get(),
                on.get(),
                reason,
                duty,
                dutyName,
                sent,
                reference,
                result.isBlank() ? null : result,
                ended));
    }

    private static @Nullable LocalDate date(Answers answers, String field, DateInput typed, String name) {
        answers.check(
                typed.isBlank() || typed.date().isPresent(), field, name + " must be a real date, like 27 3 2026");
        return typed.date().orElse(null);
    }
}
