package org.safeboard.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = new WorkingCalendar();

    /** Bank holidays of England by hand, from the lists of GOV.UK and the proclamations. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ':', textBlock = """
            1995: 01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26
            1999: 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31
            2002: 01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26
            2010: 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
            2011: 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27
            2012: 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26
            2013: 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
            2014: 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
            2015: 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
            2016: 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27
            2017: 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26
            2018: 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
            2019: 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
            2020: 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
            2021: 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
            2022: 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
            2023: 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
            2024: 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
            2025: 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
            2026: 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
            2027: 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
            2028: 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
            """)
    void knows_the_bank_holidays_of_a_year(int year, String days) {
        assertThat(calendar.holidays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                        .keySet())
                .extracting(it -> it.toString().substring(5))
                .containsExactly(days.strip().split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2012-05-28", // moved to 4 June for the Diamond Jubilee
                "2020-05-04", // moved to 8 May for VE day
                "2022-05-30", // moved to 2 June for the Platinum Jubilee
                "2014-03-17", // St Patrick's Day is one in Northern Ireland only
                "2014-08-04", // the first Monday of August is one in Scotland only
                "2014-01-02", // likewise
                "2013-07-12",
                "2002-05-27"
            })
    void works_on_days_that_are_holidays_elsewhere_or_were_moved(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource({
        "2014-04-17, 5, 2014-04-28", // Good Friday and Easter Monday
        "2013-03-28, 1, 2013-04-02",
        "2013-12-24, 5, 2014-01-03", // Christmas, Boxing Day, New Year
        "2012-06-01, 1, 2012-06-06", // jubilee weekend of four days
        "2020-05-07, 1, 2020-05-11",
        "2022-06-01, 1, 2022-06-06",
        "2022-09-16, 1, 2022-09-20",
        "2023-05-05, 1, 2023-05-09",
        "2023-04-28, 5, 2023-05-09", // early May and the coronation
        "2026-11-20, 0, 2026-11-20",
        "2026-11-21, 0, 2026-11-21",
        "2026-11-21, 1, 2026-11-23", // from a Saturday
        "2026-11-20, 1, 2026-11-23",
        "2026-11-16, 5, 2026-11-23"
    })
    void counts_working_days_forward(LocalDate start, int days, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(start, days)).isEqualTo(expected);
        assertThat(calendar.workingDaysBetween(start, expected)).isEqualTo(days);
    }

    @Test
    void names_the_holidays() {
        assertThat(calendar.holidays(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 12, 31))
                        .values())
                .containsExactly(
                        "Early May bank holiday",
                        "Spring bank holiday",
                        "Platinum Jubilee bank holiday",
                        "Summer bank holiday",
                        "State Funeral bank holiday",
                        "Boxing Day",
                        "Christmas Day (substitute day)");
        assertThat(calendar.holidays(LocalDate.of(2014, 4, 22), LocalDate.of(2014, 4, 18)))
                .isEmpty();
    }

    @Test
    void refuses_to_count_backwards() {
        assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2014, 1, 1), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void counts_as_many_days_as_counting_them_one_by_one() {
        var random = new Random(2014);
        for (int i = 0; i < 2_000; i++) {
            var first = day(random);
            var second = first.plusDays(random.nextInt(900) - 200);
            int naive = 0;
            var earlier = first.isBefore(second) ? first : second;
            var later = first.isBefore(second) ? second : first;
            for (var day = earlier.plusDays(1); !day.isAfter(later); day = day.plusDays(1)) {
                naive += calendar.isWorkingDay(day) ? 1 : 0;
            }
            assertThat(calendar.workingDaysBetween(first, second))
                    .as("%s to %s", first, second)
                    .isEqualTo(second.isBefore(first) ? -naive : naive);
        }
    }

    @Test
    void going_forward_and_counting_back_agree_and_never_fall_behind() {
        var random = new Random(2026);
        for (int i = 0; i < 2_000; i++) {
            var start = day(random);
            int days = random.nextInt(300);
            var end = calendar.plusWorkingDays(start, days);
            assertThat(calendar.workingDaysBetween(start, end)).isEqualTo(days);
            assertThat(days == 0 || calendar.isWorkingDay(end)).isTrue();
            assertThat(calendar.plusWorkingDays(start.plusDays(1), days)).isAfterOrEqualTo(end);
            assertThat(calendar.plusWorkingDays(start, days + 1)).isAfter(end);
        }
    }

    @Test
    void every_year_has_eight_bank_holidays_or_more_and_all_on_weekdays() {
        for (int year = 1990; year <= 2060; year++) {
            var holidays = calendar.holidays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                    .keySet();
            assertThat(holidays).as("%s", year).hasSizeBetween(8, 10);
            assertThat(holidays)
                    .noneMatch(it -> it.getDayOfWeek() == DayOfWeek.SATURDAY || it.getDayOfWeek() == DayOfWeek.SUNDAY);
        }
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(24_000));
    }
}
