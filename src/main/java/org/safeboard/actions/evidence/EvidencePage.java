package org.safeboard.actions.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.actions.OpenAction;
import org.safeboard.actions.domain.Action;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Asks when the evidence of an action was seen, and what it was.
 *
 * @param seen the last act on it that its writer has seen
 * @param changed what somebody else did to it meanwhile; null for nothing
 */
public record EvidencePage(
        OpenAction opened, Form form, long seen, @Nullable ChangedMeanwhile changed, List<Problem> problems)
        implements Page {
    /** The answers as typed. */
    public record Form(DateInput on, String seenThere) {
        LocalDate day() {
            var answers = new Answers();
            var date =
                    answers.need("on", on.date().orElse(null), "Enter the date you saw the evidence, like 27 3 2026");
            return answers.check(!seenThere.isBlank(), "seenThere", "Enter what you saw")
                    .into(date);
        }
    }

    public Action action() {
        return opened.action();
    }
}
