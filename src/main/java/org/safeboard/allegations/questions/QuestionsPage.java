package org.safeboard.allegations.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Notes a question about policy and shows the latest ones. */
public record QuestionsPage(
        QuestionForm form, Set<String> areas, List<Asked> latest, long thisYear, List<Problem> problems)
        implements Page {

    /** A question that was noted. */
    public record Asked(LocalDate on, String by, String question, String answer) {}
}
