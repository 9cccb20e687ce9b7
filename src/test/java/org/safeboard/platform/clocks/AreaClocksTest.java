package org.safeboard.platform.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeboard.platform.calendar.LondonTime;
import org.safeboard.platform.calendar.WorkingCalendar;

class AreaClocksTest {
    private final WorkingCalendar calendar = new WorkingCalendar();
    private final AreaClocks clocks = new AreaClocks(calendar, List.of());

    private record Plain(String id, Limit limit, boolean local) implements TimeLimit {
        @Override
        public String title() {
            return "Meeting";
        }

        @Override
        public String source() {
            return "Local procedures";
        }

        @Override
        public @Nullable LocalDate from() {
            return null;
        }

        @Override
        public @Nullable LocalDate until() {
            return null;
        }
    }

    private static Plain limit(Limit length) {
        return new Plain("test.meeting", length, true);
    }

    private static Moment at(String text) {
        return text.contains("T")
                ? new Moment(LocalDate.parse(text.substring(0, 10)), LocalTime.parse(text.substring(11)))
                : Moment.of(LocalDate.parse(text));
    }

    private static Instant now(String london) {
        return at(london).earliest().toInstant();
    }

    private Clock run(Limit length, String start, @Nullable String stop, String now) {
        return clocks.run(limit(length), at(start), stop == null ? null : at(stop), now(now));
    }

    @Test
    void shows_its_working_with_the_holidays_named() {
        assertThat(run(new Limit.WorkingDays(5), "2014-04-17", null, "2014-04-17T10:00")
                        .working())
                .isEqualTo("5 working days from Thu 17 Apr 2014, without Good Friday and Easter Monday, is Mon 28 Apr");
        assertThat(run(new Limit.WorkingDays(5), "2013-12-24", null, "2013-12-24T10:00")
                        .working())
                .isEqualTo("5 working days from Tue 24 Dec 2013, without Christmas Day, Boxing Day and New Year's Day, "
                        + "is Fri 3 Jan 2014");
        assertThat(run(new Limit.WorkingDays(1), "2013-08-23", null, "2013-08-23T10:00")
                        .working())
                .isEqualTo("1 working day from Fri 23 Aug 2013, without the summer bank holiday, is Tue 27 Aug");
        assertThat(run(new Limit.WorkingDays(5), "2026-09-07", null, "2026-09-07T10:00")
                        .working())
                .isEqualTo("5 working days from Mon 7 Sep 2026 is Mon 14 Sep");
    }

    @ParameterizedTest(name = "72 hours from {0} is {1}")
    @CsvSource({
        "2014-03-28T16:55, 2014-03-31T17:55", // forward on Sunday 30 March 2014
        "2014-10-24T16:55, 2014-10-27T15:55", // back on Sunday 26 October 2014
        "2026-03-27T09:00, 2026-03-30T10:00",
        "2014-06-06T16:55, 2014-06-09T16:55",
        "2014-03-30T02:30, 2014-04-02T02:30", // after the change
        "2014-03-30T00:30, 2014-04-02T01:30"
    })
    void counts_hours_that_really_pass_over_clock_changes(String start, String due) {
        var clock = run(new Limit.ClockHours(72), start, null, start);
        assertThat(clock.due()).isEqualTo(at(due));
        assertThat(Duration.between(
                        clock.start().earliest().toInstant(),
                        clock.due().earliest().toInstant()))
                .isEqualTo(Duration.ofHours(72));
    }

    @Test
    void says_that_the_clocks_changed() {
        assertThat(run(new Limit.ClockHours(72), "2014-03-28T16:55", null, "2014-03-28T17:00")
                        .working())
                .isEqualTo("72 hours from Fri 28 Mar 2014 at 4:55pm is Mon 31 Mar at 5:55pm. "
                        + "The clocks went forward on Sun 30 Mar");
        assertThat(run(new Limit.ClockHours(72), "2014-10-24T12:00", null, "2014-10-24T13:00")
                        .working())
                .isEqualTo("72 hours from Fri 24 Oct 2014 at midday is Mon 27 Oct at 11am. "
                        + "The clocks went back on Sun 26 Oct");
    }

    @Test
    void without_the_time_of_the_start_counts_from_the_earliest_it_may_have_been_and_says_so() {
        var clock = run(new Limit.ClockHours(72), "2014-06-02", "2014-06-04", "2014-06-20T09:00");
        assertThat(clock.state()).isEqualTo(State.MET);
        assertThat(clock.working())
                .contains("is Thu 5 Jun at midnight as the day begins")
                .contains("The time it started was not recorded: counted from the start of the day")
                .contains("The time it was done was not recorded: counted as the end of the day");
        assertThat(run(new Limit.ClockHours(72), "2014-06-02", "2014-06-05", "2014-06-20T09:00")
                        .state())
                .isEqualTo(State.MET_LATE);
    }

    @ParameterizedTest(name = "{0} months from {1} is {2}")
    @CsvSource({
        "1, 2014-01-31, 2014-02-28",
        "1, 2016-01-31, 2016-02-29",
        "1, 2014-01-15, 2014-02-15",
        "3, 2013-11-30, 2014-02-28",
        "12, 2016-02-29, 2017-02-28",
        "12, 2013-04-01, 2014-04-01"
    })
    void counts_months_to_the_same_day_or_the_last(int months, String start, String due) {
        var clock = run(new Limit.Months(months), start, null, start);
        assertThat(clock.due()).isEqualTo(at(due));
        assertThat(clock.working().endsWith(", the last day of that month"))
                .isEqualTo(!due.substring(8).equals(start.substring(8)));
    }

    @ParameterizedTest(name = "5 working days from Mon 2 Jun 2014, held {0}, looked at {1}: {2}")
    @CsvSource({
        ", 2014-06-02T09:00, RUNNING",
        ", 2014-06-05T23:59, RUNNING",
        ", 2014-06-06T00:00, DUE_SOON",
        ", 2014-06-09T23:59, DUE_SOON",
        ", 2014-06-10T00:00, OVERDUE",
        ", 2015-06-10T00:00, OVERDUE",
        "2014-06-09, 2014-06-30T00:00, MET",
        "2014-06-02, 2014-06-30T00:00, MET",
        "2014-06-10, 2014-06-30T00:00, MET_LATE"
    })
    void works_out_how_it_stands(@Nullable String stop, String now, State expected) {
        assertThat(run(new Limit.WorkingDays(5), "2014-06-02", stop, now).state())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "72 hours from Fri 6 Jun 2014 at 4:55pm, held {0}, looked at {1}: {2}")
    @CsvSource({
        ", 2014-06-08T16:54, RUNNING",
        ", 2014-06-08T16:55, DUE_SOON",
        ", 2014-06-09T16:55, DUE_SOON",
        ", 2014-06-09T16:56, OVERDUE",
        "2014-06-09T16:55, 2014-06-30T00:00, MET",
        "2014-06-09T16:56, 2014-06-30T00:00, MET_LATE",
        "2014-06-09, 2014-06-30T00:00, MET_LATE"
    })
    void works_out_how_hours_stand(@Nullable String stop, String now, State expected) {
        assertThat(run(new Limit.ClockHours(72), "2014-06-06T16:55", stop, now).state())
                .isEqualTo(expected);
    }

    @Test
    void gives_notice_of_long_limits_two_weeks_before_at_most() {
        assertThat(run(new Limit.Months(12), "2013-04-01", null, "2014-03-17T23:59")
                        .state())
                .isEqualTo(State.RUNNING);
        assertThat(run(new Limit.Months(12), "2013-04-01", null, "2014-03-18T00:00")
                        .state())
                .isEqualTo(State.DUE_SOON);
        assertThat(run(new Limit.Weeks(4), "2014-06-02", null, "2014-06-25T00:00")
                        .state())
                .isEqualTo(State.DUE_SOON);
        assertThat(run(new Limit.Weeks(4), "2014-06-02", null, "2014-06-24T23:00")
                        .state())
                .isEqualTo(State.RUNNING);
        assertThat(run(new Limit.CalendarDays(10), "2014-06-02", null, "2014-06-13T00:00")
                        .state())
                .isEqualTo(State.OVERDUE);
    }

    @Test
    void stands_still_while_paused_and_moves_on_by_as_much() {
        var limit = limit(new Limit.WorkingDays(5));
        var waiting = List.of(new Pause(LocalDate.parse("2014-06-04"), null));
        var went = List.of(new Pause(LocalDate.parse("2014-06-04"), LocalDate.parse("2014-06-11")));
        assertThat(clocks.run(limit, at("2014-06-02"), null, waiting, now("2014-06-20T09:00"))
                        .state())
                .isEqualTo(State.PAUSED);
        var after = clocks.run(limit, at("2014-06-02"), null, went, now("2014-06-12T09:00"));
        assertThat(after.due()).isEqualTo(at("2014-06-16"));
        assertThat(after.state()).isEqualTo(State.RUNNING);
        assertThat(after.working())
                .isEqualTo("5 working days from Mon 2 Jun 2014 is Mon 9 Jun, moved to Mon 16 Jun "
                        + "by the days it stood still");
    }

    @Test
    void a_pause_after_the_end_changes_nothing() {
        var late = List.of(new Pause(LocalDate.parse("2014-06-12"), null));
        assertThat(clocks.run(limit(new Limit.WorkingDays(5)), at("2014-06-02"), null, late, now("2014-06-20T09:00"))
                        .state())
                .isEqualTo(State.OVERDUE);
    }

    @Test
    void follows_the_length_the_board_gave_for_what_starts_later() {
        var own = new AreaClocks(
                calendar,
                List.of(
                        given("test.meeting", "2014-06-01", 3),
                        given("test.meeting", "2014-07-01", 7),
                        given("test.other", "2014-01-01", 1)));
        var limit = limit(new Limit.WorkingDays(5));
        assertThat(own.run(limit, at("2014-05-30"), null, now("2014-05-30")).length())
                .isEqualTo(new Limit.WorkingDays(5));
        var june = own.run(limit, at("2014-06-02"), null, now("2014-06-02"));
        assertThat(june.due()).isEqualTo(at("2014-06-05"));
        assertThat(june.working())
                .isEqualTo("3 working days from Mon 2 Jun 2014 is Thu 5 Jun. "
                        + "This board's own length for what starts on Sun 1 Jun 2014 or later");
        assertThat(own.run(limit, at("2014-07-01"), null, now("2014-07-01")).length())
                .isEqualTo(new Limit.WorkingDays(7));
        var national = new Plain("test.meeting", new Limit.WorkingDays(5), false);
        assertThat(own.run(national, at("2014-07-01"), null, now("2014-07-01")).length())
                .isEqualTo(new Limit.WorkingDays(5));
    }

    @Test
    void a_longer_limit_is_never_due_earlier_and_states_follow_each_other() {
        var random = new Random(72);
        for (int i = 0; i < 1_000; i++) {
            var start = Moment.of(LocalDate.of(2012, 1, 1).plusDays(random.nextInt(6_000)));
            int amount = 1 + random.nextInt(30);
            for (var length : List.<Limit>of(
                    new Limit.WorkingDays(amount),
                    new Limit.CalendarDays(amount),
                    new Limit.ClockHours(amount),
                    new Limit.Weeks(amount),
                    new Limit.Months(amount))) {
                var shorter = clocks.run(limit(length), start, null, now(start.date() + "T00:00"));
                var longer = clocks.run(limit(length.of(amount + 1)), start, null, now(start.date() + "T00:00"));
                assertThat(longer.due().earliest())
                        .isAfterOrEqualTo(shorter.due().earliest());
                var order = State.RUNNING.ordinal();
                for (int day = 0; day < 60; day++) {
                    var now = start.earliest().plusDays(day * 20L).toInstant();
                    var state = clocks.run(limit(length), start, null, now).state();
                    assertThat(state.ordinal()).isGreaterThanOrEqualTo(order);
                    order = state.ordinal();
                    var today = Moment.of(LocalDate.ofInstant(now, LondonTime.LONDON));
                    var stopped = clocks.run(limit(length), start, today, now).state();
                    assertThat(state == State.OVERDUE)
                            .as("%s %s", length, start)
                            .isEqualTo(
                                    length instanceof Limit.ClockHours
                                            ? now.isAfter(shorter.due().latest().toInstant())
                                            : stopped == State.MET_LATE);
                }
            }
        }
    }

    private static LocalLimit given(String limit, String from, int amount) {
        return new LocalLimit(UUID.randomUUID(), "walsall", limit, LocalDate.parse(from), amount, "Agreed");
    }
}
