package org.safeboard.allegations.strands.reviews;

import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.strands.Pace;
import org.safeboard.allegations.domain.strands.StrandReview.Entered;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** A review, as typed. */
public record ReviewForm(
        DateInput on,
        String reported,
        String result,
        @Nullable Pace pace,
        DateInput nextOn) {
    static final ReviewForm BLANK = new ReviewForm(DateInput.BLANK, "", "", null, DateInput.BLANK);

    Entered entered() {
        var answers = new Answers();
        var held = answers.need("on", on.date().orElse(null), "Enter the date of the review, like 27 3 2026");
        answers.need("reported", reported, "Enter what was reported");
        var soon = answers.need("pace", pace, "Select when it is reviewed next");
        answers.check(
                nextOn.isBlank() || nextOn.date().isPresent(),
                "nextOn",
                "Date of the next review must be a real date, like 27 3 2026");
        return answers.into(() -> new Entered(
                held.get(),
                reported,
                result.isBlank() ? null : result,
                soon.get(),
                nextOn.date().orElse(null)));
    }
}
