package org.safeboard.allegations.hold;

import java.time.LocalDate;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** What is said when a hold is looked at again, as typed. */
public record LookForm(String answer, DateInput lookAgainOn, String reason) {
    static final LookForm BLANK = new LookForm("", DateInput.BLANK, "");

    LocalDate date() {
        var answers = new Answers();
        var again = answers.need(
                "lookAgainOn", lookAgainOn.date().orElse(null), "Enter the day to look at it again, like 27 3 2026");
        return answers.into(again);
    }
}
