package org.safeboard.allegations.domain.strands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Concern.Dbs;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.Strand.Content;
import org.safeboard.allegations.domain.Strand.Content.Answer;
import org.safeboard.allegations.domain.Strand.Kind;
import org.safeboard.allegations.domain.Strand.Progress;
import org.safeboard.allegations.domain.Strand.Regardless;
import org.safeboard.allegations.domain.strands.EmployerSteps.Settlement;
import org.safeboard.allegations.domain.strands.EmployerSteps.Taken;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;

class EmployerStepsTest {
    private static final LocalDate DAY = LocalDate.of(2014, 4, 22);
    private static final LocalDate TODAY = LocalDate.of(2014, 6, 2);
    private final Concern concern =
            new Concern(UUID.randomUUID(), UUID.randomUUID(), "walsall", DAY, null, Dbs.NONE, null, null, null);
    private final EmployerSteps steps = EmployerSteps.of(Strand.of(concern, Kind.EMPLOYER));

    @Test
    void interviews_wait_until_the_police_are_content() {
        var interviewed = interviewsFrom(DAY.plusDays(5));
        assertThat(refused(interviewed, police(null)))
                .containsExactly(
                        new Problem(
                                "interviewsFrom",
                                "Record first, at the police strand, whether the police are content for the employer to interview"));
        assertThat(refused(interviewed, police(Answer.NOT_ASKED)))
                .extracting(Problem::message)
                .containsExactly("Ask the police first whether they are content for the employer to interview");
        assertThat(refused(interviewed, police(Answer.NO)))
                .extracting(Problem::message)
                .containsExactly("The police are not content for the employer to interview yet");
        assertThat(refused(interviewsFrom(DAY.minusDays(1)), police(Answer.YES)))
                .extracting(Problem::message)
                .containsExactly("Interviews must not begin before the day the police were content");
        assertThat(steps.take(interviewed, police(Answer.YES), TODAY).taken()).isEqualTo(interviewed);
    }

    @Test
    void where_there_is_no_criminal_investigation_nobody_has_to_be_content() {
        var notPursued = Strand.of(concern, Kind.POLICE)
                .progress(new Progress("", "", "No offence", null, null, null, null), TODAY);
        steps.take(interviewsFrom(DAY), notPursued, TODAY);
    }

    @Test
    void a_settlement_agreement_cannot_prevent_a_referral() {
        var agreed = new Taken(null, null, null, "", null, null, null, null, Settlement.YES, "");
        assertThat(refused(agreed, police(Answer.YES)))
                .containsExactly(
                        new Problem(
                                "settlementChecked",
                                "A settlement agreement cannot prevent a referral: enter how you know that this one does not try to"));
    }

    @Test
    void each_step_comes_after_the_one_it_follows() {
        var wrong = new Taken(null, null, DAY, "", null, DAY, DAY, DAY.minusDays(1), null, "");
        assertThat(refused(wrong, police(Answer.YES)))
                .extracting(Problem::field)
                .containsExactly("actionOn", "reportOn", "hearingOn");
    }

    @Test
    void a_time_limit_runs_once_its_first_step_is_taken() {
        assertThat(EmployerClock.steps(Taken.NONE)).isEmpty();
        var investigated = new Taken(null, null, null, "Ida Frame", DAY, DAY.plusDays(8), null, null, null, "");
        assertThat(EmployerClock.steps(investigated))
                .extracting(it -> it.limit().title())
                .containsExactly("Employer’s investigator reports", "Employer decides whether a hearing is needed");
        var heard = new Taken(null, null, null, "", null, null, DAY, null, null, "");
        assertThat(EmployerClock.steps(heard))
                .extracting(it -> it.limit().title())
                .containsExactly("Disciplinary hearing held");
    }

    @Test
    void each_review_is_due_at_the_pace_of_the_one_before() {
        var running =
                Strand.of(concern, Kind.SOCIAL_CARE).progress(new Progress("", "", "", DAY, null, null, null), TODAY);
        assertThat(ReviewLimit.steps(running, List.of()))
                .extracting(it -> it.limit().id())
                .containsExactly("allegations.social-care-first-review");
        var review = StrandReview.held(
                running,
                new StrandReview.Entered(DAY.plusDays(20), "Two visits made", null, Pace.FORTNIGHT, null),
                14,
                TODAY);
        assertThat(ReviewLimit.steps(running, List.of(review)))
                .extracting(it -> it.limit().limit().amount())
                .containsExactly(28, 14);
    }

    @Test
    void the_first_review_of_the_police_runs_with_the_case_and_is_not_counted_twice() {
        var running = Strand.of(concern, Kind.POLICE).progress(new Progress("", "", "", DAY, null, null, null), TODAY);
        assertThat(ReviewLimit.steps(running, List.of())).isEmpty();
    }

    @Test
    void the_next_review_is_agreed_within_its_time() {
        var running =
                Strand.of(concern, Kind.SOCIAL_CARE).progress(new Progress("", "", "", DAY, null, null, null), TODAY);
        var late = new StrandReview.Entered(DAY.plusDays(20), "Visited", null, Pace.FORTNIGHT, DAY.plusDays(40));
        assertThat(catchThrowableOfType(RulesBroken.class, () -> StrandReview.held(running, late, 14, TODAY))
                        .problems())
                .containsExactly(new Problem("nextOn", "The next review must be within 14 days of this one"));
    }

    private Strand police(@Nullable Answer answer) {
        return Strand.of(concern, Kind.POLICE)
                .with(
                        "",
                        "",
                        Regardless.NOTHING,
                        answer == null ? Content.NOT_RECORDED : new Content(answer, "Percy Beat", DAY))
                .progress(new Progress("", "", "", DAY, null, null, null), TODAY);
    }

    private static Taken interviewsFrom(LocalDate on) {
        return new Taken(on, null, null, "", null, null, null, null, null, "");
    }

    private List<Problem> refused(Taken taken, Strand police) {
        return catchThrowableOfType(RulesBroken.class, () -> steps.take(taken, police, TODAY))
                .problems();
    }
}
