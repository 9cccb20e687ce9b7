package org.safeboard.allegations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.safeboard.allegations.domain.Given.RECEIVED;
import static org.safeboard.allegations.domain.Given.TODAY;
import static org.safeboard.allegations.domain.Given.contact;
import static org.safeboard.allegations.domain.Given.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeboard.allegations.domain.Contact.Advice;
import org.safeboard.allegations.domain.Contact.Details;
import org.safeboard.allegations.domain.Contact.Disposal;
import org.safeboard.allegations.domain.Contact.Precision;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;

class ContactTest {
    private static final Advice SENT = new Advice("Speak to the parents", RECEIVED.plusDays(1), "");

    @Test
    void advice_that_was_sent_closes_it_on_the_later_of_the_two_days() {
        var closed = contact().decide(decision(InitialDecision.ADVICE_ONLY, RECEIVED), SENT, TODAY);
        assertThat(closed.disposal()).isEqualTo(new Disposal("NFA", RECEIVED.plusDays(1)));
    }

    @Test
    void advice_that_was_not_sent_leaves_it_open() {
        var open = contact()
                .decide(decision(InitialDecision.ADVICE_ONLY, RECEIVED), new Advice("Ring us", null, ""), TODAY);
        assertThat(open.isOpen()).isTrue();
    }

    @Test
    void information_closes_it_at_once() {
        var closed = contact().decide(decision(InitialDecision.INFO_ONLY, RECEIVED), Advice.NONE, TODAY);
        assertThat(closed.disposal()).isEqualTo(new Disposal("INFO_ONLY", RECEIVED));
    }

    @Test
    void advice_without_words_is_refused() {
        assertThat(fields(() -> contact().decide(decision(InitialDecision.ADVICE_ONLY, RECEIVED), Advice.NONE, TODAY)))
                .containsExactly("advice");
    }

    @ParameterizedTest
    @EnumSource(InitialDecision.class)
    void only_a_possible_allegation_has_to_name_a_limb_of_the_harm_test(InitialDecision code) {
        assertThat(fields(() -> contact().decide(decision(code, RECEIVED), SENT, TODAY)))
                .isEqualTo(code.needsLimb() ? List.of("limbs") : List.of());
    }

    @Test
    void every_broken_rule_of_a_decision_is_told_at_once() {
        var rushed = new Decision(InitialDecision.POT_MEETING, RECEIVED.minusDays(1), null, List.of(), " ", "");
        assertThat(fields(() -> contact().decide(rushed, new Advice("", TODAY.plusDays(1), ""), TODAY)))
                .containsExactly("on", "rationale", "advice", "adviceSentOn", "limbs");
    }

    @Test
    void a_closed_contact_is_not_decided_or_closed_again() {
        var closed = contact().decide(decision(InitialDecision.INFO_ONLY, RECEIVED), Advice.NONE, TODAY);
        assertThat(messages(() -> closed.decide(decision(InitialDecision.INFO_ONLY, RECEIVED), Advice.NONE, TODAY)))
                .containsExactly("This contact is closed: reopen it before deciding again");
        assertThat(messages(() -> closed.close(new Disposal("NFA", TODAY), TODAY)))
                .containsExactly("This contact is already closed");
    }

    @Test
    void an_undecided_contact_is_not_closed() {
        assertThat(messages(() -> contact().close(new Disposal("NFA", TODAY), TODAY)))
                .containsExactly("Decide what the contact needs before closing it");
    }

    @Test
    void dates_of_the_details_keep_their_order() {
        assertThat(completed(RECEIVED.plusDays(1), null, null)).containsExactly("incidentFrom");
        assertThat(completed(null, RECEIVED, null)).containsExactly("incidentFrom");
        assertThat(completed(RECEIVED, RECEIVED.minusDays(1), null)).containsExactly("incidentTo");
        assertThat(completed(null, null, RECEIVED.plusDays(1))).containsExactly("employerKnewOn");
        assertThat(completed(RECEIVED.minusDays(9), RECEIVED.minusDays(3), RECEIVED))
                .isEmpty();
    }

    @Test
    void the_main_nature_is_not_another_nature_too() {
        var twice =
                new Details(null, null, null, null, "PHY", List.of("PHY"), null, null, null, Precision.UNKNOWN, null);
        assertThat(fields(() ->
                        contact().complete(contact().about(), twice, contact().received(), false, TODAY)))
                .containsExactly("secondaryNatures");
    }

    private static List<String> completed(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate knew) {
        var details = new Details(null, null, null, null, null, List.of(), null, from, to, Precision.DAY, knew);
        return fields(
                () -> contact().complete(contact().about(), details, contact().received(), false, TODAY));
    }

    static List<String> fields(Runnable act) {
        return problems(act).stream().map(Problem::field).toList();
    }

    static List<String> messages(Runnable act) {
        return problems(act).stream().map(Problem::message).toList();
    }

    private static List<Problem> problems(Runnable act) {
        var refused = catchThrowableOfType(RulesBroken.class, act::run);
        return refused == null ? List.of() : refused.problems();
    }
}
