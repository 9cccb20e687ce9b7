package org.safeboard.actions.claim;

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
 * Asks when and how an action was done.
 *
 * @param seen the last act on it that its writer has seen
 * @param changed what somebody else did to it meanwhile; null for nothing
 */
public record ClaimPage(
        OpenAction opened, Form form, long seen, @Nullable ChangedMeanwhile changed, List<Problem> problems)
        implements Page {
    /** The answers as typed. */
    public record Form(DateInput on, String note) {
        LocalDate done() {
            var answers = new Answers();
            var date = answers.need("on", on.date().orElse(null), "Enter the date it was done, like 27 3 2026");
            return answers.check(!note.isBlank(), "note", "Enter what was done").into(date);
        }
    }

    public Action action() {
        return opened.action();
    }
}
