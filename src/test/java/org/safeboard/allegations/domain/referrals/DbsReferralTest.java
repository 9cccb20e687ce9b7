package org.safeboard.allegations.domain.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Concern.Dbs;
import org.safeboard.allegations.domain.referrals.DbsReferral.Conditions;
import org.safeboard.allegations.domain.referrals.DbsReferral.Sending;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;

class DbsReferralTest {
    private static final LocalDate MET = LocalDate.of(2014, 5, 12);
    private static final LocalDate TODAY = LocalDate.of(2014, 6, 2);
    private static final Conditions BOTH =
            new Conditions(Permission.WITHDRAWN, "Letter of dismissal", Harm.RELEVANT_CONDUCT, "Report of 9 May", MET);
    private final DbsReferral referral = DbsReferral.of(
            new Concern(UUID.randomUUID(), UUID.randomUUID(), "walsall", MET, null, Dbs.NONE, null, null, null));

    @Test
    void a_referral_needs_both_conditions_each_with_its_evidence() {
        assertThat(fields("MET_REFERRED", Conditions.UNANSWERED, Sending.NOTHING, "", false))
                .containsExactly("permission", "permissionEvidence", "harm", "harmEvidence", "metOn", "duty");
        assertThat(fields(
                        "MET_NOT_REFERRED",
                        new Conditions(Permission.NOT, "x", Harm.NOT, "x", MET),
                        duty(Duty.EMPLOYER),
                        "",
                        false))
                .containsExactly("permission", "harm");
        decide("MET_REFERRED", BOTH, duty(Duty.SUPPLIER), "", false);
    }

    @Test
    void where_both_are_met_the_duty_stands() {
        assertThat(refused("NOT_MET", BOTH, Sending.NOTHING, "", false))
                .containsExactly(new Problem(
                        "decision",
                        "Both conditions are met, so the duty to refer stands: select whether the adult was referred"));
    }

    @Test
    void the_councils_own_power_is_another_thing_than_the_duty() {
        assertThat(fields("MET_REFERRED", BOTH, duty(Duty.COUNCIL), "", false)).containsExactly("duty");
        assertThat(fields("LA_POWER_USED", Conditions.UNANSWERED, Sending.NOTHING, " ", false))
                .containsExactly("reason");
    }

    @Test
    void what_the_employer_says_and_what_was_seen_are_two_facts() {
        var said = new Sending(Duty.EMPLOYER, "", TODAY, null, null, "", null, null);
        assertThat(decide("MET_REFERRED", BOTH, said, "", false).awaitsEvidence("MET_REFERRED"))
                .isTrue();
        assertThat(fields(
                        "MET_REFERRED",
                        BOTH,
                        new Sending(Duty.EMPLOYER, "", TODAY, null, TODAY, "", null, null),
                        "",
                        false))
                .containsExactly("seenWhat", "sentOn");
        assertThat(fields(
                        "MET_REFERRED",
                        BOTH,
                        new Sending(Duty.EMPLOYER, "", TODAY, null, null, "Letter", null, null),
                        "",
                        false))
                .containsExactly("seenOn");
        var seen = new Sending(Duty.EMPLOYER, "", TODAY, MET.plusDays(4), TODAY, "The acknowledgement", null, null);
        assertThat(decide("MET_REFERRED", BOTH, seen, "", false).awaitsEvidence("MET_REFERRED"))
                .isFalse();
    }

    @Test
    void a_resignation_ends_nothing() {
        assertThat(fields("NOT_MET", Conditions.UNANSWERED, Sending.NOTHING, "", true))
                .containsExactly("permission", "reason");
        decide(
                "NOT_MET",
                new Conditions(Permission.NOT, "", null, "", null),
                Sending.NOTHING,
                "It would have been a warning",
                true);
    }

    @Test
    void the_time_runs_from_the_day_the_conditions_were_met_until_it_was_sent() {
        assertThat(DbsClock.steps(MET, null)).hasSize(2).allMatch(it -> it.done() == null);
        assertThat(DbsClock.steps(MET, TODAY)).allMatch(it -> TODAY.equals(it.done()));
        assertThat(DbsClock.steps(null, null)).isEmpty();
    }

    private static Sending duty(Duty duty) {
        return new Sending(duty, "", null, null, null, "", null, null);
    }

    private DbsReferral decide(
            String decision, Conditions conditions, Sending sending, String reason, boolean adultLeft) {
        return referral.decide(conditions, sending, decision, reason, adultLeft, TODAY);
    }

    private List<Problem> refused(
            String decision, Conditions conditions, Sending sending, String reason, boolean adultLeft) {
        return catchThrowableOfType(RulesBroken.class, () -> decide(decision, conditions, sending, reason, adultLeft))
                .problems();
    }

    private List<String> fields(
            String decision, Conditions conditions, Sending sending, String reason, boolean adultLeft) {
        return refused(decision, conditions, sending, reason, adultLeft).stream()
                .map(Problem::field)
                .toList();
    }
}
