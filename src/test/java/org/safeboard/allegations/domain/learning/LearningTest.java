package org.safeboard.allegations.domain.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.learning.Learning.Answer;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;

class LearningTest {
    @Test
    void nothing_to_learn_is_an_answer() {
        assertThat(answered(Answer.NONE, List.of(), "").answer()).isEqualTo(Answer.NONE);
    }

    @Test
    void something_to_learn_has_a_theme_and_words() {
        assertThat(fields(Answer.SOMETHING, List.of(), " ")).containsExactly("themes", "learnt");
        assertThat(answered(Answer.SOMETHING, List.of("CODE"), "Say it").answer())
                .isEqualTo(Answer.SOMETHING);
    }

    @Test
    void nothing_and_a_theme_do_not_go_together() {
        assertThat(fields(Answer.NONE, List.of("CODE"), "")).containsExactly("answer");
        assertThat(fields(Answer.NONE, List.of(), "But")).containsExactly("answer");
    }

    private static Learning answered(Answer answer, List<String> themes, String learnt) {
        return Learning.answered(
                UUID.randomUUID(), answer, themes, learnt, LocalDate.of(2026, 5, 6), UUID.randomUUID(), null);
    }

    private static List<String> fields(Answer answer, List<String> themes, String learnt) {
        var fields = new java.util.ArrayList<String>();
        assertThatExceptionOfType(RulesBroken.class)
                .isThrownBy(() -> answered(answer, themes, learnt))
                .satisfies(it -> it.problems().stream().map(Problem::field).forEach(fields::add));
        return fields;
    }
}
