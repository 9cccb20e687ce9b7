package org.safeboard.allegations.learning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.learning.Learning;
import org.safeboard.allegations.domain.learning.Learning.Answer;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.rules.Answers;

/** What was learnt, as typed. */
public record LearningForm(@Nullable Answer answer, List<String> themes, String learnt) {
    static final LearningForm BLANK = new LearningForm(null, List.of(), "");

    static LearningForm of(Learning kept) {
        return new LearningForm(kept.answer(), kept.themes(), kept.learnt());
    }

    Learning learning(UUID contact, Change change, @Nullable Learning before) {
        var answers = new Answers();
        var given = answers.need("answer", answer, "Select whether there was something to learn");
        return answers.into(() -> Learning.answered(
                contact,
                given.get(),
                themes,
                learnt,
                change.today(),
                change.by().id(),
                before));
    }
}
