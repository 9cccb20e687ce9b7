package org.safeboard.allegations.measures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** A look at a measure, as typed. */
public record ReviewForm(DateInput on, @Nullable Then then, String why) {
    static final ReviewForm BLANK = new ReviewForm(DateInput.BLANK, null, "");

    /** What becomes of the measure. */
    public enum Then {
        GOES_ON("It goes on", "It is looked at again"),
        ENDED("It ended", ""),
        GOES_ON_CLOSED("It goes on although the case closes", "A case does not close while a measure just runs");

        private final String label;
        private final String hint;

        Then(String label, String hint) {
            this.label = label;
            this.hint = hint;
        }

        public String label() {
            return label;
        }

        public String hint() {
            return hint;
        }
    }

    /** What can be read. */
    record Entered(LocalDate on, Then then) {}

    Entered entered() {
        var answers = new Answers();
        var date = answers.need("on", on.date().orElse(null), "Enter the date, like 27 3 2026");
        var becomes = answers.need("then", then, "Select what becomes of the measure");
        answers.need("why", why, "Enter what was found, or why");
        return answers.into(() -> new Entered(date.get(), becomes.get()));
    }
}
