package org.safeboard.allegations.domain.sittings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.allegations.domain.Meeting.Attended;

class AttendeeTest {
    private static final LocalTime BEGAN = LocalTime.of(14, 0);
    private static final LocalTime ENDED = LocalTime.of(15, 30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                            | Present 14:00 to 15:30
            14:00 to 15:30                | Present 14:00 to 15:30
            14:20                         | Present 14:20 to 15:30: joined late at 14:20
            14:00 to 15:00                | Present 14:00 to 15:00: left early at 15:00
            14:20-14:40, 15.00            | Present 14:20 to 14:40, 15:00 to 15:30: joined late at 14:20, out from 14:40 to 15:00
            """)
    void minutes_say_who_attended_by_time(String typed, String words) {
        assertThat(attendee(Attended.PRESENT, typed).words(BEGAN, ENDED)).isEqualTo(words);
    }

    @Test
    void whoever_did_not_come_has_no_times() {
        assertThat(attendee(Attended.APOLOGY, "").words(BEGAN, ENDED)).isEqualTo("Sent apologies");
        assertThat(attendee(Attended.REPORT_SENT, "").there(BEGAN, ENDED)).isEmpty();
        assertThat(attendee(Attended.ABSENT, "14:20").wrongTimes(BEGAN, ENDED)).contains("was not there");
        assertThat(attendee(null, "").words(BEGAN, ENDED)).isEqualTo("Not recorded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"13:50 to 14:30", "14:30 to 14:10", "14:30 to 15:00, 14:50 to 15:10", "15:00 to 15:40", "15:30"})
    void times_outside_the_meeting_or_out_of_order_are_wrong(String typed) {
        assertThat(attendee(Attended.PRESENT, typed).wrongTimes(BEGAN, ENDED)).isNotEmpty();
    }

    @Test
    void while_the_meeting_runs_somebody_may_still_be_there() {
        assertThat(attendee(Attended.PRESENT, "14:20").wrongTimes(BEGAN, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "25:00", "14:00 to 15:00 to 16:00", "two"})
    void what_is_no_time_is_not_read(String typed) {
        assertThat(Spell.read(typed)).isEmpty();
    }

    private static Attendee attendee(@Nullable Attended attended, String times) {
        return new Attendee(
                "Percy Beat",
                "Detective",
                "POLICE",
                "",
                attended,
                Spell.read(times).orElse(List.of()));
    }
}
