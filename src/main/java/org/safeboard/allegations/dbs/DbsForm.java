package org.safeboard.allegations.dbs;

import java.util.Objects;
import org.safeboard.allegations.domain.Concern.Dbs;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** The decision about a referral, as typed. */
public record DbsForm(String decision, DateInput on, String reason, String reference) {
    static DbsForm of(Dbs kept) {
        return new DbsForm(
                Objects.requireNonNullElse(kept.decision(), ""),
                DateInput.of(kept.on()),
                kept.reason(),
                kept.reference());
    }

    Dbs dbs() {
        var answers = new Answers();
        answers.need("decision", decision, "Select what was decided");
        var date = answers.need("on", on.date().orElse(null), "Enter the date of the decision, like 27 3 2026");
        return answers.into(() -> new Dbs(decision, date.get(), reason.strip(), reference.strip()));
    }
}
