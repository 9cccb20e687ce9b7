package org.safeboard.allegations.complaints;

import org.safeboard.allegations.domain.complaints.Complaint.Made;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** A complaint as typed. */
public record ComplaintForm(DateInput receivedOn, String by, String about, String said) {
    static final ComplaintForm BLANK = new ComplaintForm(DateInput.BLANK, "", "", "");

    Made made() {
        var answers = new Answers();
        var on = answers.need(
                "receivedOn", receivedOn.date().orElse(null), "Enter the date of the complaint, like 27 3 2026");
        answers.need("by", by, "Select who complains");
        answers.need("about", about, "Select what it is about");
        answers.need("said", said, "Enter what the complaint says");
        return answers.into(() -> new Made(on.get(), by, about, said.strip()));
    }
}
