package org.safeboard.allegations.overturn;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Allegation.Conclusion;
import org.safeboard.allegations.domain.Outcome;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Answers;

/** Another outcome as typed, and why the one that stood does not stand any more. */
public record OverturnForm(
        @Nullable Outcome outcome, DateInput on, String reason, String because, List<String> evidenceLimits) {
    static final OverturnForm BLANK = new OverturnForm(null, DateInput.BLANK, "", "", List.of());

    /** @param offered the outcomes in force on the day the contact was received or on the day of the new outcome */
    Conclusion conclusion(Change change, List<Option> offered) {
        var answers = new Answers();
        var chosen = answers.need("outcome", outcome, "Select what the outcome is now");
        answers.check(
                outcome == null || offered.stream().anyMatch(it -> it.value().equals(outcome.name())),
                "outcome",
                "Select an outcome from the list that was in force when the contact was received");
        var date = answers.need("on", on.date().orElse(null), "Enter the date of the outcome, like 27 3 2026");
        answers.need("because", because, "Enter why the former outcome does not stand any more");
        return answers.into(
                () -> new Conclusion(chosen.get(), date.get(), change.by().id(), reason.strip()));
    }
}
