package org.safeboard.allegations.domain.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Concern.Dbs;
import org.safeboard.allegations.domain.measures.InterimMeasure.Alternative;
import org.safeboard.allegations.domain.measures.InterimMeasure.Entered;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;

class InterimMeasureTest {
    private static final LocalDate BEGAN = LocalDate.of(2014, 4, 22);
    private static final LocalDate TODAY = LocalDate.of(2014, 6, 2);
    private final Concern concern =
            new Concern(UUID.randomUUID(), UUID.randomUUID(), "walsall", BEGAN, null, Dbs.NONE, null, null, null);

    @Test
    void the_employer_decides_never_the_lado() {
        assertThat(refused(entered(MeasureKind.SUPERVISION, Decider.LADO, "", null)))
                .containsExactly(
                        new Problem(
                                "decidedBy",
                                "The LADO and the meeting advise, they never decide a measure: select who decided it on their advice"));
    }

    @Test
    void bail_conditions_are_set_by_the_police_or_a_court() {
        assertThat(refused(entered(MeasureKind.BAIL_CONDITIONS, Decider.EMPLOYER, "", null)))
                .extracting(Problem::message)
                .containsExactly("Bail conditions are set by the police or a court");
        assertThat(decided(entered(MeasureKind.BAIL_CONDITIONS, Decider.POLICE_OR_COURT, "", null))
                        .runs())
                .isTrue();
    }

    @Test
    void a_suspension_without_alternatives_considered_is_refused() {
        var suspension = entered(MeasureKind.SUSPENSION_NEUTRAL, Decider.EMPLOYER, "", null);
        assertThat(refused(suspension)).extracting(Problem::field).containsExactly("alternatives");
        assertThat(refused(
                        suspension,
                        new Alternative("HOME_WORKING", "No work to do at home"),
                        new Alternative("PAID_LEAVE", "")))
                .extracting(Problem::field)
                .containsExactly("whyNot[PAID_LEAVE]");
    }

    @Test
    void a_measure_that_the_child_bears_says_why_and_what_the_child_thinks() {
        assertThat(refused(entered(MeasureKind.CHILD_MOVED_CLASS, Decider.EMPLOYER, "", null)))
                .extracting(Problem::field)
                .containsExactly("childView");
        decided(entered(
                MeasureKind.CHILD_MOVED_CLASS, Decider.EMPLOYER, "He asked to be in his brother's group", null));
    }

    @Test
    void only_a_suspension_is_confirmed_in_writing_and_not_before_it_began() {
        assertThat(refused(entered(MeasureKind.SUPERVISION, Decider.EMPLOYER, "", BEGAN)))
                .extracting(Problem::field)
                .containsExactly("confirmedOn");
        assertThat(refused(
                        entered(MeasureKind.SUSPENSION_NEUTRAL, Decider.EMPLOYER, "", BEGAN.minusDays(1)),
                        new Alternative("HOME_WORKING", "No work to do at home")))
                .extracting(Problem::field)
                .containsExactly("confirmedOn");
    }

    @Test
    void a_measure_holds_the_case_open_until_it_ends_or_somebody_says_why_it_goes_on() {
        var measure = decided(entered(MeasureKind.SUPERVISION, Decider.EMPLOYER, "", null));
        assertThat(measure.holdsTheCaseOpen()).isTrue();
        assertThat(measure.end(TODAY, "Nothing was found", TODAY).holdsTheCaseOpen())
                .isFalse();
        assertThat(measure.goOn("Until the end of term").holdsTheCaseOpen()).isFalse();
        assertThat(measure.goOn("Until the end of term").runs()).isTrue();
        assertThat(decided(entered(MeasureKind.NONE, Decider.EMPLOYER, "", null))
                        .holdsTheCaseOpen())
                .isFalse();
    }

    @Test
    void each_look_is_due_from_the_one_before() {
        var dates = new MeasureClock.Dates(
                concern.contact(),
                "LADO-2014-0001",
                UUID.randomUUID(),
                MeasureKind.SUSPENSION_NEUTRAL,
                BEGAN,
                null,
                null,
                List.of(BEGAN.plusDays(20)));
        assertThat(dates.confirmation())
                .singleElement()
                .satisfies(it -> assertThat(it.done()).isNull());
        assertThat(dates.reviews()).extracting(it -> it.began()).containsExactly(BEGAN, BEGAN.plusDays(20));
        assertThat(dates.reviews().getLast().done()).isNull();
    }

    private static Entered entered(
            MeasureKind kind, Decider by, String childView, @org.jspecify.annotations.Nullable LocalDate confirmed) {
        return new Entered(kind, BEGAN, by, "Head teacher", "A pupil was hurt", childView, confirmed);
    }

    private InterimMeasure decided(Entered with, Alternative... considered) {
        return InterimMeasure.decided(concern, with, List.of(considered), TODAY);
    }

    private List<Problem> refused(Entered with, Alternative... considered) {
        return catchThrowableOfType(RulesBroken.class, () -> decided(with, considered))
                .problems();
    }
}
