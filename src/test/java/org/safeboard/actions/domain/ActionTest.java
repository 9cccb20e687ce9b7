package org.safeboard.actions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeboard.actions.domain.Action.Owner;
import org.safeboard.actions.domain.Action.State;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;

class ActionTest {
    static final LocalDate AGREED = LocalDate.of(2026, 3, 2);
    static final LocalDate DUE = AGREED.plusDays(14);
    static final LocalDate TODAY = AGREED.plusDays(10);
    final Action open = promised("Send the new policy", "Dana Petrov", AGREED, DUE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Send it | Dana | 2026-03-02 | 2026-03-02 | -
            Send it | Dana | 2026-03-02 | 2099-01-01 | -
            Send it | Dana | 2026-03-12 | 2026-03-12 | -
            Send it | Dana | 2010-01-01 | 2010-01-02 | -
            ' '     | Dana | 2026-03-02 | 2026-03-12 | Enter what is to be done
            Send it | ' '  | 2026-03-02 | 2026-03-12 | Enter who will do it
            Send it | Dana | 2026-03-13 | 2026-03-20 | Date it was agreed must be today or in the past
            Send it | Dana | 2026-03-02 | 2026-03-01 | Due date must be on or after the day it was agreed
            """)
    void a_promise_keeps_its_rules(String what, String owner, LocalDate on, LocalDate due, @Nullable String sentence) {
        var refused = catchThrowableOfType(RulesBroken.class, () -> promised(what, owner, on, due));
        if (sentence == null) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused.problems()).extracting(Problem::message).containsExactly(sentence);
        }
    }

    @Test
    void a_promise_is_refused_with_every_broken_rule_at_once() {
        var refused = catchThrowableOfType(RulesBroken.class, () -> promised("", "", TODAY.plusDays(1), TODAY));
        assertThat(refused.problems()).extracting(Problem::field).containsExactly("what", "owner", "promisedOn", "due");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026-03-02 | Sent | -
            2026-03-12 | Sent | -
            2026-03-13 | Sent | Date it was done must be today or in the past
            2026-03-01 | Sent | Date it was done must be on or after the day it was agreed
            2026-03-05 | ' '  | Enter what was done
            """)
    void a_claim_keeps_its_rules(LocalDate on, String note, @Nullable String sentence) {
        var refused = catchThrowableOfType(RulesBroken.class, () -> open.claim(on, note, TODAY));
        if (sentence == null) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused.problems()).extracting(Problem::message).containsExactly(sentence);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026-03-05 | The policy | -
            2026-03-12 | The policy | -
            2026-03-13 | The policy | Date you saw the evidence must be today or in the past
            2026-03-04 | The policy | Date you saw the evidence must be on or after the day it was done
            2026-03-06 | ''         | Enter what you saw
            """)
    void evidence_keeps_its_rules(LocalDate on, String seen, @Nullable String sentence) {
        var claimed = open.claim(LocalDate.of(2026, 3, 5), "Sent", TODAY);
        var refused = catchThrowableOfType(RulesBroken.class, () -> claimed.evidence(on, seen, TODAY));
        if (sentence == null) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused.problems()).extracting(Problem::message).containsExactly(sentence);
        }
    }

    @Test
    void each_step_is_taken_once_and_in_order() {
        assertThat(catchThrowableOfType(RulesBroken.class, () -> open.evidence(TODAY, "Seen", TODAY)))
                .hasMessage("Record that this action was done before recording the evidence");
        var claimed = open.claim(TODAY, "Sent", TODAY);
        assertThat(catchThrowableOfType(RulesBroken.class, () -> claimed.claim(TODAY, "Sent", TODAY)))
                .hasMessage("This action is already recorded as done");
        var evidenced = claimed.evidence(TODAY, "Seen", TODAY);
        assertThat(catchThrowableOfType(RulesBroken.class, () -> evidenced.evidence(TODAY, "Seen", TODAY)))
                .hasMessage("The evidence for this action is already recorded");
    }

    @Test
    void the_due_day_itself_is_in_time() {
        assertThat(open.state(DUE)).isEqualTo(State.OPEN);
        assertThat(open.state(DUE.plusDays(1))).isEqualTo(State.OVERDUE);
    }

    /** Whatever is tried in whatever order, the dates stay in order and the state follows from them. */
    @Test
    void the_laws_of_an_action() {
        var random = new Random(20260302);
        for (int i = 0; i < 2000; i++) {
            var today = AGREED.plusDays(random.nextInt(40));
            var action = open;
            for (int step = 0; step < 4; step++) {
                var on = AGREED.plusDays(random.nextInt(60) - 10);
                try {
                    action = random.nextBoolean() ? action.claim(on, "x", today) : action.evidence(on, "x", today);
                } catch (RulesBroken refused) {
                    assertThat(refused.problems()).isNotEmpty();
                }
            }
            var claimed = action.claimedOn();
            var evidenced = action.evidencedOn();
            assertThat(claimed == null || !claimed.isBefore(AGREED) && !claimed.isAfter(today))
                    .isTrue();
            assertThat(evidenced == null
                            || claimed != null && !evidenced.isBefore(claimed) && !evidenced.isAfter(today))
                    .isTrue();
            assertThat(action.state(today))
                    .isEqualTo(
                            evidenced != null
                                    ? State.EVIDENCED
                                    : claimed != null
                                            ? State.CLAIMED
                                            : today.isAfter(DUE) ? State.OVERDUE : State.OPEN);
        }
    }

    private static Action promised(String what, String owner, LocalDate on, LocalDate due) {
        return Action.promised(
                "walsall", "allegations", UUID.randomUUID(), null, what, new Owner(owner, "", null), on, due, TODAY);
    }
}
