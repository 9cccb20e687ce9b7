package org.safeboard.allegations.close;

import org.safeboard.allegations.domain.Contact.Disposal;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** What was done with the contact, as typed. */
public record CloseForm(String disposal, DateInput on) {
    static CloseForm suggesting(String disposal) {
        return new CloseForm(disposal, DateInput.BLANK);
    }

    Disposal closing() {
        var answers = new Answers();
        answers.need("disposal", disposal, "Select what was done with the contact");
        var date = answers.need("on", on.date().orElse(null), "Enter the date it was closed, like 27 3 2026");
        return answers.into(() -> new Disposal(disposal, date.get()));
    }
}
