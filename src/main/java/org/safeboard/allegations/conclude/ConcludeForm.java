package org.safeboard.allegations.conclude;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Allegation.Conclusion;
import org.safeboard.allegations.domain.Outcome;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Answers;

/** An outcome as typed. */
public record ConcludeForm(@Nullable Outcome outcome, DateInput on, String reason, List<String> evidenceLimits) {
    static final ConcludeForm BLANK = new ConcludeForm(null, DateInput.BLANK, "", List.of());

    /** @param offered the outcomes of the list in force on the day the contact was received */
    Conclusion conclusion(Change change, List<Option> offered) {
        var answers = new Answers();
        var chosen = answers.need("outcome", outcome, "Select what the outcome was");
        answers.check(
                outcome == null || offered.stream().anyMatch(it -> it.value().equals(outcome.name())),
                "outcome",
                "Select an outcome from the list that was in force when the contact was received");
        var date = answers.need("on", on.date().orElse(null), "Enter the date of the outcome, like 27 3 2026");
        return answers.into(
                () -> new Conclusion(chosen.get(), date.get(), change.by().id(), reason.strip()));
    }
}
