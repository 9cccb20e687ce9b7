package org.safeboard.allegations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllegationClockTest {
    @Test
    void the_guidance_of_the_day_applies() {
        assertThat(AllegationClock.on(facts(LocalDate.of(2014, 4, 17), false, null, null)))
                .contains(AllegationClock.EMPLOYER_TELLS_LADO)
                .doesNotContain(AllegationClock.EMPLOYER_TELLS_LADO_2023);
        assertThat(AllegationClock.on(facts(LocalDate.of(2023, 12, 14), false, null, null)))
                .contains(AllegationClock.EMPLOYER_TELLS_LADO);
        assertThat(AllegationClock.on(facts(LocalDate.of(2023, 12, 15), false, null, null)))
                .contains(AllegationClock.EMPLOYER_TELLS_LADO_2023)
                .doesNotContain(AllegationClock.EMPLOYER_TELLS_LADO);
    }

    @Test
    void a_meeting_is_due_only_where_one_is_needed() {
        var received = LocalDate.of(2014, 4, 17);
        assertThat(AllegationClock.on(facts(received, true, "ADVICE_ONLY", null)))
                .doesNotContain(AllegationClock.INITIAL_MEETING, AllegationClock.URGENT_MEETING);
        assertThat(AllegationClock.on(facts(received, false, "POT_MEETING", null)))
                .contains(AllegationClock.INITIAL_MEETING)
                .doesNotContain(AllegationClock.URGENT_MEETING);
        assertThat(AllegationClock.on(facts(received, true, "POT_MEETING", null)))
                .contains(AllegationClock.INITIAL_MEETING, AllegationClock.URGENT_MEETING);
        assertThat(AllegationClock.on(facts(received, false, null, received.plusDays(4))))
                .contains(AllegationClock.INITIAL_MEETING);
    }

    @Test
    void every_clock_says_where_it_comes_from() {
        for (var clock : AllegationClock.values()) {
            assertThat(clock.source()).isNotBlank();
            assertThat(clock.id()).startsWith("allegations.");
            assertThat(clock.local()).isEqualTo(clock.source().equals("Local procedures"));
        }
    }

    private static ClockFacts facts(
            LocalDate received, boolean immediate, @Nullable String decision, @Nullable LocalDate meeting) {
        return new ClockFacts(
                UUID.randomUUID(),
                "walsall",
                "LADO-2014-0001",
                received,
                null,
                received,
                immediate,
                decision,
                decision == null ? null : received,
                meeting,
                null,
                false,
                null,
                null,
                null);
    }
}
