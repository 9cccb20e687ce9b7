package org.safeboard.allegations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.allegations.domain.ContactTest.fields;
import static org.safeboard.allegations.domain.Given.RECEIVED;
import static org.safeboard.allegations.domain.Given.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.Strand.Content;
import org.safeboard.allegations.domain.Strand.Kind;
import org.safeboard.allegations.domain.Strand.Progress;
import org.safeboard.allegations.domain.Strand.Regardless;

class StrandTest {
    private final Concern concern = Given.concern();

    @Test
    void a_resignation_ends_nothing() {
        var left = strand(Kind.EMPLOYER, false, TODAY.minusDays(3), "");
        // the strand goes on to its conclusion
        assertThat(fields(() -> left.progress(progress(null, null, null, "She resigned"), TODAY)))
                .containsExactly("notPursuedReason");
        assertThat(fields(() -> left.progress(progress(RECEIVED, TODAY, "RESIGNED_DURING", ""), TODAY)))
                .containsExactly("considered");
        assertThat(fields(() -> strand(Kind.EMPLOYER, false, null, "")
                        .progress(progress(RECEIVED, TODAY, "RESIGNED_BEFORE_HEARING", ""), TODAY)))
                .containsExactly("leftOn");
        var running = left.progress(progress(RECEIVED, null, null, ""), TODAY);
        assertThat(running.settled()).isFalse();
        assertThat(running.awaitsConclusion()).isTrue();
        assertThat(Closing.missing(Given.decided(InitialDecision.POT_MEETING), concern, List.of(), List.of(running)))
                .contains(
                        "The employer strand has neither ended nor a reason why it was not pursued",
                        "Whether to refer to the Disclosure and Barring Service has not been decided");
        // and is concluded as if the adult had stayed
        var concluded = strand(Kind.EMPLOYER, false, TODAY.minusDays(3), "It would have been dismissal")
                .progress(progress(RECEIVED, TODAY, "RESIGNED_DURING", ""), TODAY);
        assertThat(concluded.settled()).isTrue();
        assertThat(concluded.awaitsConclusion()).isFalse();
    }

    @Test
    void a_child_not_wishing_to_go_on_ends_nothing() {
        for (var kind : Kind.values()) {
            var unwilling = strand(kind, true, null, "");
            assertThat(fields(() -> unwilling.progress(progress(null, null, null, "Mother declined"), TODAY)))
                    .containsExactly("considered");
            assertThat(fields(() -> unwilling.progress(progress(RECEIVED, TODAY, "NO_ACTION", ""), TODAY)))
                    .containsExactly("considered");
            assertThat(unwilling
                            .progress(progress(RECEIVED, null, null, ""), TODAY)
                            .settled())
                    .isFalse();
        }
        // nor does it as a limit of the evidence: strands and the referral are still waited for
        var allegation = Given.allegation(concern)
                .conclude(
                        new Allegation.Conclusion(Outcome.UNS, TODAY, null, "Nobody else saw it"),
                        List.of("CHILD_WITHDREW", "PARENT_DECLINED"),
                        RECEIVED,
                        TODAY);
        assertThat(Closing.missing(Given.decided(InitialDecision.POT_MEETING), concern, List.of(allegation), List.of()))
                .hasSize(4);
    }

    @Test
    void bail_is_a_step_and_no_end() {
        var police = strand(Kind.POLICE, false, null, "");
        assertThat(fields(() -> police.progress(progress(RECEIVED, TODAY, "BAIL", ""), TODAY)))
                .containsExactly("result");
    }

    @Test
    void what_the_police_said_about_interviews_has_somebody_who_said_it_and_a_day() {
        var police = Strand.of(concern, Kind.POLICE)
                .with("", "", Regardless.NOTHING, new Content(Content.Answer.YES, "", null));
        assertThat(fields(() -> police.progress(progress(RECEIVED, null, null, ""), TODAY)))
                .containsExactly("employerMayBy", "employerMayOn");
    }

    @Test
    void a_regulators_strand_is_waited_for_only_where_there_is_one() {
        var contact = Given.decided(InitialDecision.POT_MEETING);
        var sentence = "The regulator strand has neither ended nor a reason why it was not pursued";
        assertThat(Closing.missing(contact, concern, List.of(), List.of())).doesNotContain(sentence);
        var running = strand(Kind.REGULATOR, false, null, "").progress(progress(RECEIVED, null, null, ""), TODAY);
        assertThat(Closing.missing(contact, concern, List.of(), List.of(running)))
                .contains(sentence);
    }

    private Strand strand(Kind kind, boolean childUnwilling, @Nullable LocalDate leftOn, String considered) {
        return Strand.of(concern, kind)
                .with("", "", new Regardless(childUnwilling, leftOn, considered), Content.NOT_RECORDED);
    }

    private static Progress progress(
            @Nullable LocalDate started, @Nullable LocalDate ended, @Nullable String result, String notPursued) {
        return new Progress("", "", notPursued, started, null, ended, result);
    }
}
