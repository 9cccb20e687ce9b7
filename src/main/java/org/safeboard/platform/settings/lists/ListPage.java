package org.safeboard.platform.settings.lists;

import java.time.LocalDate;
import java.util.List;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** One list: all its codes with their periods, and a form for another where the board may add one. */
public record ListPage(
        String list, String title, String area, boolean mayAdd, List<Row> rows, Form form, List<Problem> problems)
        implements Page {

    /**
     * @param offered since and until when
     * @param endHref blank where it is not the board's own, or ended
     */
    public record Row(String code, String label, String hint, String offered, boolean own, String endHref) {}

    /** As typed. */
    public record Form(String area, String label, String hint, DateInput from) {
        static Form blank(String area, LocalDate today) {
            return new Form(area, "", "", DateInput.of(today));
        }

        Answer answer() {
            var answers = new Answers();
            var words = answers.need("label", label, "Enter the new choice as it will be read");
            var first = answers.need(
                    "from", from.date().orElse(null), "Enter the day from which it is offered, like 1 4 2026");
            return answers.into(() -> new Answer(words.get(), hint, first.get()));
        }
    }

    record Answer(String label, String hint, LocalDate from) {}
}
