package org.safeboard.allegations.disclosures;

import org.safeboard.allegations.domain.disclosures.Disclosure.Asked;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** Who asks what is held, as typed. */
public record EnquiryForm(DateInput on, String by, String byName, String purpose) {
    static final EnquiryForm BLANK = new EnquiryForm(DateInput.BLANK, "", "", "");

    Asked asked() {
        var answers = new Answers();
        var date = answers.need("on", on.date().orElse(null), "Enter the date they asked, like 27 3 2026");
        answers.need("by", by, "Select who asks");
        answers.need("byName", byName, "Enter who asked: the organisation, and the person if known");
        answers.need("purpose", purpose, "Enter what they need it for");
        return answers.into(() -> new Asked(date.get(), by, byName.strip(), purpose.strip()));
    }
}
