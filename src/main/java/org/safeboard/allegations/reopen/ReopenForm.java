package org.safeboard.allegations.reopen;

import java.time.LocalDate;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** Why a case is opened again, as typed. */
public record ReopenForm(DateInput on, String reason, String evidence) {
    static ReopenForm today(LocalDate today) {
        return new ReopenForm(DateInput.of(today), "", "");
    }

    LocalDate day() {
        var answers = new Answers();
        var date = answers.need("on", on.date().orElse(null), "Enter the date it is reopened, like 27 3 2026");
        return answers.into(date);
    }
}
