package org.safeboard.allegations.questions;

import java.time.LocalDate;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** A question about policy, as typed. */
public record QuestionForm(String area, DateInput askedOn, String askedBy, String question, String answer) {
    static QuestionForm blank(String area, LocalDate today) {
        return new QuestionForm(area, DateInput.of(today), "", "", "");
    }

    LocalDate askedOn(LocalDate today) {
        var answers = new Answers();
        var on = answers.need("askedOn", askedOn.date().orElse(null), "Enter the date it was asked, like 27 3 2026");
        answers.need("question", question, "Enter what was asked");
        answers.check(
                askedOn.date().isEmpty() || !askedOn.date().get().isAfter(today),
                "askedOn",
                "Date it was asked must be today or in the past");
        return answers.into(on);
    }
}
