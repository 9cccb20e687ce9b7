package org.safeboard.allegations.lookedafter;

import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.lookedafter.LookedAfter;
import org.safeboard.allegations.domain.lookedafter.LookedAfter.Answer;
import org.safeboard.platform.rules.Answers;

/** Whether the child is looked after, as typed. */
public record LookedAfterForm(@Nullable Answer answer, String authority, String considered) {
    static final LookedAfterForm BLANK = new LookedAfterForm(null, "", "");

    static LookedAfterForm of(LookedAfter it) {
        return new LookedAfterForm(it.answer(), it.authority(), it.considered());
    }

    Answer chosen() {
        var answers = new Answers();
        var chosen = answers.need("answer", answer, "Select whether the child is looked after");
        return answers.into(chosen::get);
    }
}
