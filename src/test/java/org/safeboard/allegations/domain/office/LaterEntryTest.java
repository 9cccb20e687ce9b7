package org.safeboard.allegations.domain.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.office.LaterEntry.Kind;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.rules.RulesBroken;

class LaterEntryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    /** 10:30 in London, where it is summer. */
    private static final Change CHANGE = Change.of(
            new Staff(UUID.randomUUID(), "Amira Lane", "", List.of()), Instant.parse("2026-07-01T09:30:00Z"), "");

    @Test
    void both_times_are_kept() {
        var entry = entered(LocalTime.of(10, 29), "The police rang");
        assertThat(entry.happenedTime()).isEqualTo(LocalTime.of(10, 29));
        assertThat(entry.enteredAt()).isEqualTo(CHANGE.at());
    }

    @Test
    void what_is_still_to_come_did_not_happen() {
        assertThatExceptionOfType(RulesBroken.class)
                .isThrownBy(() -> entered(LocalTime.of(10, 31), "The police rang"))
                .satisfies(it -> assertThat(it.problems().getFirst().field()).isEqualTo("happenedOn"));
    }

    @Test
    void without_a_time_the_day_is_enough() {
        assertThat(entered(null, "The police rang").happenedOn()).isEqualTo(DAY);
    }

    private static LaterEntry entered(@org.jspecify.annotations.Nullable LocalTime at, String text) {
        return LaterEntry.of(UUID.randomUUID(), Kind.CALL, DAY, at, "", text, CHANGE);
    }
}
