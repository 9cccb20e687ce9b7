package org.safeboard.allegations.domain.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.Given;
import org.safeboard.allegations.domain.telling.Hold.Asked;
import org.safeboard.allegations.domain.telling.Hold.Asker;
import org.safeboard.platform.rules.RulesBroken;

class HoldTest {
    private static final LocalDate TODAY = LocalDate.of(2014, 4, 22);
    private static final LocalDate LATEST = TODAY.plusDays(28);

    private static Hold asked(LocalDate lookAgain) {
        return Hold.ask(
                Given.contact(),
                new Asked(Asker.POLICE, "Percy Beat", "His telephone is not yet seized", TODAY, lookAgain),
                false,
                LATEST,
                TODAY);
    }

    @Test
    void it_says_what_it_stops_and_when_it_is_looked_at_again() {
        assertThat(asked(LocalDate.of(2014, 5, 6)).stops())
                .startsWith("Police asked that the person is not told.")
                .endsWith("it is looked at again on 6 May 2014");
    }

    @Test
    void it_is_looked_at_again_within_the_local_time() {
        assertThat(asked(LATEST).stands()).isTrue();
        assertThatThrownBy(() -> asked(LATEST.plusDays(1)))
                .hasMessage("The day to look again must be on or before 20 May 2014");
        assertThatThrownBy(() -> asked(TODAY)).hasMessage("The day to look again must be in the future");
    }

    @Test
    void it_goes_on_only_with_a_new_day_and_a_reason() {
        var hold = asked(TODAY.plusDays(7));
        assertThatThrownBy(() -> hold.goOn(TODAY.plusDays(14), " ", LATEST, TODAY))
                .hasMessageContaining("Enter why it still has to stand");
        var on = hold.goOn(TODAY.plusDays(14), "Search on Friday", LATEST, TODAY.plusDays(1));
        assertThat(on.lookedOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(on.lookAgainOn()).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void lifted_it_stops_nothing_and_is_not_lifted_twice() {
        var lifted = asked(LATEST).lift(UUID.randomUUID(), "Percy Beat: interviewed today", TODAY);
        assertThat(lifted.stands()).isFalse();
        assertThatThrownBy(() -> lifted.lift(UUID.randomUUID(), "x", TODAY))
                .isInstanceOf(RulesBroken.class)
                .hasMessage("This hold was lifted already");
    }
}
