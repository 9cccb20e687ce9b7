package org.safeboard.platform.settings.timelimits;

import java.util.List;
import org.safeboard.platform.clocks.TimeLimit;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * A local time limit to be given another length.
 *
 * @param now what it is for something that starts today
 */
public record ChangePage(String area, TimeLimit limit, String now, long seen, Form form, List<Problem> problems)
        implements Page {

    /** As typed. */
    public record Form(String area, String amount, DateInput from, String reason) {
        static Form blank(String area) {
            return new Form(area, "", DateInput.BLANK, "");
        }

        Answer answer(String units) {
            var answers = new Answers();
            var length = answers.need(
                    "amount",
                    amount.matches("\\d{1,4}") ? Integer.valueOf(amount) : null,
                    "Enter the new length as a whole number of " + units + ", like 5");
            var day = answers.need("from", from.date().orElse(null), "Enter the day it starts, like 1 4 2026");
            var why = answers.need("reason", reason, "Enter why it is changed and who agreed it");
            return answers.into(() -> new Answer(length.get(), day.get(), why.get()));
        }
    }

    record Answer(int amount, java.time.LocalDate from, String why) {}

    public String units() {
        return limit.limit().unit() + "s";
    }

    public String back() {
        return "/settings/time-limits?area=" + area;
    }
}
