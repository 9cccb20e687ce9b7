package org.safeboard.allegations.domain.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.letters.NamesInText.Somebody;
import org.safeboard.allegations.domain.telling.Audience;
import org.safeboard.platform.letters.LetterValues;
import org.safeboard.platform.rules.Problem;

/** Recipients, names of others, and the same words to two readers. */
class LetterRulesTest {
    private static final Somebody CHILD = new Somebody("Tomasz Próbny", "the child");

    @Test
    void the_wrong_recipient_is_stopped() {
        assertThat(Recipient.wrong(Audience.SUBJECT, "Marta Testowy", "Marek Testowy", null, ""))
                .map(Problem::message)
                .hasValue(
                        "This letter is for Marek Testowy, and \u201cMarta Testowy\u201d is another name: correct who it goes to");
        assertThat(Recipient.wrong(Audience.SUBJECT, "Mr Testowy, Marek", "Marek Testowy", null, ""))
                .isEmpty();
        assertThat(Recipient.wrong(Audience.SUBJECT, "Max Testowy", "Marek Testowy", "Max Testowy", ""))
                .isEmpty();
        assertThat(Recipient.wrong(Audience.REFERRER, "Marek Testowy", "Marek Testowy", null, ""))
                .map(Problem::message)
                .hasValueSatisfying(it -> assertThat(it).contains("goes to the person themselves"));
        assertThat(Recipient.wrong(
                        Audience.EMPLOYER, "The Head, Oaktree School", "Marek Testowy", null, "Elmtree School"))
                .map(Problem::message)
                .hasValueSatisfying(it -> assertThat(it).contains("This letter is for Elmtree School"));
        assertThat(Recipient.wrong(
                        Audience.EMPLOYER, "The Head, Elmtree School", "Marek Testowy", null, "Elmtree School"))
                .isEmpty();
    }

    @Test
    void bodies_that_share_an_uncommon_word_could_be_taken_for_each_other() {
        assertThat(Recipient.similar("Elmtree Nursery", "Elmtree School")).isTrue();
        assertThat(Recipient.similar("Oaktree School", "Elmtree School")).isFalse();
    }

    @Test
    void a_third_person_is_pointed_out_by_any_part_of_the_name_whatever_its_accents() {
        var people = List.of(CHILD, new Somebody("Percy Beat", "at a meeting"));
        assertThat(NamesInText.found("That you gripped TOMASZ by the arm", people, List.of()))
                .containsExactly(CHILD);
        assertThat(NamesInText.found("PC Probny said so", people, List.of())).containsExactly(CHILD);
        assertThat(NamesInText.found("You were beaten at chess", people, List.of()))
                .isEmpty();
    }

    @Test
    void the_recipient_may_be_named() {
        var referrer = new Somebody("Hilda Head", "the caller");
        assertThat(NamesInText.found("Dear Hilda Head", List.of(referrer), List.of("Hilda Head")))
                .isEmpty();
    }

    @Test
    void the_person_and_the_employer_read_the_same_words_and_a_difference_is_refused() {
        var first = new LetterValues(
                Map.of("recipient", "Marek Testowy", "forum", "a meeting", "letter number", "1"),
                List.of(Map.of("outcome", "Unsubstantiated")));
        var same = new LetterValues(
                Map.of("recipient", "Elmtree School", "forum", "a meeting", "letter number", "2"),
                List.of(Map.of("outcome", "Unsubstantiated")));
        assertThat(SameWords.differences(1, first, same)).isEmpty();
        assertThat(SameWords.of(first, same).once())
                .containsEntry("recipient", "Elmtree School")
                .containsEntry("letter number", "2")
                .containsEntry("forum", "a meeting");
        var other = new LetterValues(same.once(), List.of(Map.of("outcome", "False")));
        assertThat(SameWords.differences(1, first, other))
                .extracting(Problem::message)
                .containsExactly(
                        "Letter 1 said under \u201coutcome\u201d: \u201cUnsubstantiated\u201d. This one would say: \u201cFalse\u201d. The person and the employer must read the same words");
    }
}
