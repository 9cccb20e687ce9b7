package org.safeboard.allegations.strands.steps;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.strands.EmployerSteps.Settlement;
import org.safeboard.allegations.domain.strands.EmployerSteps.Taken;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** How far the employer is, as typed. */
public record StepsForm(
        DateInput interviewsFrom,
        DateInput noFormalOn,
        DateInput actionOn,
        String investigator,
        DateInput appointedOn,
        DateInput reportOn,
        DateInput hearingDecidedOn,
        DateInput hearingOn,
        @Nullable Settlement settlement,
        String settlementChecked) {

    static StepsForm of(Taken it) {
        return new StepsForm(
                DateInput.of(it.interviewsFrom()),
                DateInput.of(it.noFormalOn()),
                DateInput.of(it.actionOn()),
                it.investigator(),
                DateInput.of(it.appointedOn()),
                DateInput.of(it.reportOn()),
                DateInput.of(it.hearingDecidedOn()),
                DateInput.of(it.hearingOn()),
                it.settlement(),
                it.settlementChecked());
    }

    Taken taken() {
        var answers = new Answers();
        var taken = new Taken(
                date(answers, "interviewsFrom", interviewsFrom),
                date(answers, "noFormalOn", noFormalOn),
                date(answers, "actionOn", actionOn),
                investigator,
                date(answers, "appointedOn", appointedOn),
                date(answers, "reportOn", reportOn),
                date(answers, "hearingDecidedOn", hearingDecidedOn),
                date(answers, "hearingOn", hearingOn),
                settlement,
                settlementChecked);
        return answers.into(() -> taken);
    }

    private static @Nullable LocalDate date(Answers answers, String field, DateInput typed) {
        answers.check(typed.isBlank() || typed.date().isPresent(), field, "This must be a real date, like 27 3 2026");
        return typed.date().orElse(null);
    }
}
