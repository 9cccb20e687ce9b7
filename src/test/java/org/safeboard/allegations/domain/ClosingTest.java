package org.safeboard.allegations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.allegations.domain.ContactTest.fields;
import static org.safeboard.allegations.domain.Given.RECEIVED;
import static org.safeboard.allegations.domain.Given.TODAY;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.Allegation.Conclusion;
import org.safeboard.allegations.domain.Concern.Dbs;
import org.safeboard.allegations.domain.Strand.Kind;
import org.safeboard.allegations.domain.Strand.Progress;
import org.safeboard.allegations.domain.Strand.Status;

class ClosingTest {
    private final Concern concern = Given.concern();
    private final Contact contact = Given.decided(InitialDecision.POT_MEETING);
    private final List<Strand> settled = Stream.of(Kind.values())
            .map(it -> Strand.of(concern, it).progress(notPursued("Not needed"), TODAY))
            .toList();

    @Test
    void a_bare_concern_misses_everything() {
        assertThat(Closing.missing(contact, concern, List.of(), List.of()))
                .containsExactly(
                        "No allegation has been recorded",
                        "The police strand has neither ended nor a reason why it was not pursued",
                        "The social care strand has neither ended nor a reason why it was not pursued",
                        "The employer strand has neither ended nor a reason why it was not pursued",
                        "Whether to refer to the Disclosure and Barring Service has not been decided");
    }

    @Test
    void a_concern_with_all_its_answers_closes() {
        var ended = Given.allegation(concern)
                .conclude(
                        new Conclusion(Outcome.UNS, TODAY, null, "One word against another"),
                        List.of(),
                        RECEIVED,
                        TODAY);
        assertThat(Closing.missing(contact, withDbs("NOT_MET"), List.of(ended), settled))
                .isEmpty();
    }

    @Test
    void a_decision_still_pending_does_not_close() {
        assertThat(Closing.missing(contact, withDbs("PENDING"), List.of(), settled))
                .contains("Whether to refer to the Disclosure and Barring Service has not been decided");
    }

    @Test
    void a_malicious_outcome_waits_for_its_second_person() {
        var proposed = Given.allegation(concern)
                .conclude(new Conclusion(Outcome.MAL, TODAY, UUID.randomUUID(), "Lied"), List.of(), RECEIVED, TODAY);
        assertThat(Closing.missing(contact, withDbs("NOT_MET"), List.of(proposed), settled))
                .containsExactly("Allegation 1 waits for a second person to confirm that it was malicious");
    }

    @Test
    void an_undecided_contact_and_unsent_advice_do_not_close() {
        assertThat(Closing.missing(Given.contact(), null, List.of(), List.of()))
                .containsExactly("A LADO has not decided what the contact needs");
        assertThat(Closing.missing(Given.decided(InitialDecision.ADVICE_ONLY), null, List.of(), List.of()))
                .containsExactly("The advice has not been sent in writing");
    }

    @Test
    void a_strand_stands_where_its_dates_say() {
        var fresh = Strand.of(concern, Kind.POLICE);
        assertThat(fresh.status()).isEqualTo(Status.NOT_STARTED);
        var running = fresh.progress(new Progress("", "", "", RECEIVED, null, null, null), TODAY);
        assertThat(running.status()).isEqualTo(Status.RUNNING);
        assertThat(running.settled()).isFalse();
        var ended = running.progress(new Progress("", "", "", RECEIVED, null, TODAY, "NOT_CRIME"), TODAY);
        assertThat(ended.status()).isEqualTo(Status.ENDED);
        assertThat(settled.getFirst().status()).isEqualTo(Status.NOT_PURSUED);
    }

    @Test
    void a_strand_refuses_dates_that_cannot_be() {
        var fresh = Strand.of(concern, Kind.POLICE);
        var impossible =
                new Progress("", "", "Not needed", RECEIVED, RECEIVED.minusDays(1), RECEIVED.minusDays(2), null);
        assertThat(fields(() -> fresh.progress(impossible, TODAY)))
                .containsExactly("firstReviewedOn", "endedOn", "result", "notPursuedReason");
        var future = new Progress("", "", "", TODAY.plusDays(1), null, null, null);
        assertThat(fields(() -> fresh.progress(future, TODAY))).containsExactly("startedOn");
    }

    @Test
    void conditions_met_without_a_referral_need_a_reason() {
        assertThat(fields(() -> concern.decideDbs(new Dbs("MET_NOT_REFERRED", TODAY, " ", ""), TODAY)))
                .containsExactly("reason");
    }

    private Concern withDbs(String decision) {
        return concern.decideDbs(new Dbs(decision, TODAY, "Because", ""), TODAY);
    }

    private static Progress notPursued(String reason) {
        return new Progress("", "", reason, null, null, null, null);
    }
}
