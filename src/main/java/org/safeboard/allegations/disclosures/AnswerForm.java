package org.safeboard.allegations.disclosures;

import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.domain.disclosures.Disclosure.Answer;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** What is given, as chosen. */
public record AnswerForm(List<String> allegations, String lawfulBasis, String leftOut, DateInput on) {
    static final AnswerForm BLANK = new AnswerForm(List.of(), "", "", DateInput.BLANK);

    Answer answer(String given, UUID by) {
        var answers = new Answers();
        var date = answers.need("on", on.date().orElse(null), "Enter the date of the answer, like 27 3 2026");
        answers.need("lawfulBasis", lawfulBasis, "Select the lawful basis");
        answers.need("leftOut", leftOut, "Enter what was left out and why, or \u201cNothing\u201d");
        return answers.into(() -> new Answer(date.get(), lawfulBasis, given, by));
    }
}
