package org.safeboard.allegations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.allegations.domain.ContactTest.fields;
import static org.safeboard.allegations.domain.ContactTest.messages;
import static org.safeboard.allegations.domain.Given.RECEIVED;
import static org.safeboard.allegations.domain.Given.TODAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.Allegation.Conclusion;

class AllegationTest {
    private final UUID lado = UUID.randomUUID();
    private final UUID dso = UUID.randomUUID();
    private final Allegation open = Given.allegation(Given.concern());

    @Test
    void an_outcome_ends_it_and_its_words_stay() {
        var ended = conclude(Outcome.UNS);
        assertThat(ended.concluded()).isTrue();
        assertThat(messages(() -> ended.reword("Other words", null, null, "", TODAY)))
                .containsExactly("This allegation has an outcome: its words can no longer change");
        assertThat(fields(() -> ended.conclude(ended.conclusion(), List.of(), RECEIVED, TODAY)))
                .containsExactly("outcome");
    }

    @Test
    void malicious_stands_only_when_somebody_else_agrees() {
        var proposed = conclude(Outcome.MAL);
        assertThat(proposed.concluded()).isFalse();
        assertThat(messages(() -> proposed.confirm(lado, TODAY)))
                .containsExactly("Somebody other than the person who recorded the outcome must confirm it");
        assertThat(proposed.confirm(dso, TODAY).concluded()).isTrue();
        assertThat(proposed.refuse(dso).conclusion()).isNull();
    }

    @Test
    void nothing_else_waits_for_a_second_person() {
        for (var outcome : Outcome.values()) {
            assertThat(conclude(outcome).awaitsSecondPerson()).isEqualTo(outcome == Outcome.MAL);
        }
        assertThat(messages(() -> conclude(Outcome.FAL).confirm(dso, TODAY)))
                .containsExactly("This outcome does not wait for a second person");
    }

    @Test
    void an_outcome_is_dated_between_the_contact_and_today_and_has_a_reason() {
        var early = new Conclusion(Outcome.SUB, RECEIVED.minusDays(1), lado, " ");
        assertThat(fields(() -> open.conclude(early, List.of(), RECEIVED, TODAY)))
                .containsExactly("on", "reason");
        var late = new Conclusion(Outcome.SUB, TODAY.plusDays(1), lado, "Seen");
        assertThat(fields(() -> open.conclude(late, List.of(), RECEIVED, TODAY)))
                .containsExactly("on");
    }

    @Test
    void what_they_said_needs_the_day_it_was_put_to_them() {
        assertThat(fields(() -> open.reword("That you shouted", null, null, "I did not", TODAY)))
                .containsExactly("putOn");
    }

    private Allegation conclude(Outcome outcome) {
        return open.conclude(new Conclusion(outcome, TODAY, lado, "Because"), List.of(), RECEIVED, TODAY);
    }
}
