package org.safeboard.allegations.domain.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.Contact.Safe;
import org.safeboard.allegations.domain.incoming.Referral.From;
import org.safeboard.allegations.domain.incoming.Referral.Whom;
import org.safeboard.allegations.domain.incoming.Referral.Why;
import org.safeboard.allegations.domain.incoming.answers.PlaceKind;

class ReferralTest {
    private static final Instant SENT = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant LATER = SENT.plusSeconds(3600);
    private static final UUID SOMEBODY = UUID.randomUUID();

    private final Referral referral = new Referral(
            UUID.randomUUID(),
            "walsall",
            "REF-2345-6789",
            "hash",
            SENT,
            new From("Yusuf", "Secretary", "1", "", "Masjid an-Noor", PlaceKind.FAITH),
            new Whom("Marek", "Teststone", null, "", "Teacher", "Adam, 9", Safe.NO, ""),
            "What happened: …",
            null,
            null,
            null,
            null,
            null);

    @Test
    void its_sender_is_told_how_it_stands_and_nothing_about_the_adult() {
        assertThat(referral.stage(true)).isEqualTo(Stage.RECEIVED);
        assertThat(referral.lookAt(LATER).stage(true)).isEqualTo(Stage.LOOKED_AT);
        var accepted = referral.accept(UUID.randomUUID(), SOMEBODY, LATER);
        assertThat(accepted.stage(true)).isEqualTo(Stage.ACCEPTED);
        assertThat(accepted.stage(false)).isEqualTo(Stage.CLOSED);
        assertThat(referral.turnAway(Why.NOT_FOR_US, "Call the school", null, SOMEBODY, LATER)
                        .stage(true))
                .isEqualTo(Stage.NOT_TAKEN);
    }

    @Test
    void the_first_response_is_a_question_an_acceptance_or_an_answer_and_stays_the_first() {
        var asked = referral.respond(LATER);
        assertThat(asked.respondedAt()).isEqualTo(LATER);
        assertThat(asked.accept(UUID.randomUUID(), SOMEBODY, LATER.plusSeconds(1))
                        .respondedAt())
                .isEqualTo(LATER);
        assertThat(referral.lookAt(LATER).respondedAt()).isNull();
    }

    @Test
    void it_is_decided_once() {
        var accepted = referral.accept(UUID.randomUUID(), SOMEBODY, LATER);
        assertThatThrownBy(() -> accepted.accept(UUID.randomUUID(), SOMEBODY, LATER))
                .hasMessageContaining("already decided");
        assertThatThrownBy(() -> accepted.turnAway(Why.NOT_FOR_US, "No", null, SOMEBODY, LATER))
                .hasMessageContaining("already decided");
    }

    @Test
    void a_duplicate_says_of_what_and_whoever_is_turned_away_is_told_why() {
        assertThatThrownBy(() -> referral.turnAway(Why.DUPLICATE, "", null, SOMEBODY, LATER))
                .hasMessageContaining("Enter what the sender is told")
                .hasMessageContaining("Enter the number of the contact it repeats");
    }

    @Test
    void its_documents_go_where_it_goes() {
        assertThat(referral.documents().module()).isEqualTo(Referral.MODULE);
        var contact = UUID.randomUUID();
        var accepted = referral.accept(contact, SOMEBODY, LATER);
        assertThat(accepted.documents().file()).isEqualTo(contact);
        assertThat(accepted.documents().part()).isEqualTo(referral.id());
        assertThat(accepted.file()).isEqualTo(contact);
    }

    @Test
    void a_question_has_a_day_for_its_answer_and_is_open_until_it_has_one() {
        var today = LocalDate.of(2026, 3, 3);
        assertThatThrownBy(
                        () -> ReferralMessage.ask(referral, " ", today.minusDays(1), SOMEBODY, "Amira", LATER, today))
                .hasMessageContaining("Enter your question")
                .hasMessageContaining("must be today or later");
        var question = ReferralMessage.ask(referral, "Who saw it?", today, SOMEBODY, "Amira", LATER, today);
        assertThatThrownBy(() -> ReferralMessage.answer(question, "", false, referral, LATER))
                .hasMessageContaining("Enter your answer");
        var answer = ReferralMessage.answer(question, "", true, referral, LATER);
        assertThat(new Conversation(List.of(question)).open()).containsExactly(question);
        var both = new Conversation(List.of(question, answer));
        assertThat(both.open()).isEmpty();
        assertThat(both.unread()).containsExactly(answer);
        assertThat(new Conversation(List.of(question, answer.read(LATER))).unread())
                .isEmpty();
    }
}
