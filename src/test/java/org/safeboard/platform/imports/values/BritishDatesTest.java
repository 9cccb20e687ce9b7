package org.safeboard.platform.imports.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BritishDatesTest {
    private final BritishDates dates = new BritishDates(LocalDate.of(2026, 11, 23));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17/04/2013",
                "17/4/13",
                "17-04-2013",
                "17.4.13",
                "17 04 2013",
                "17042013",
                "2013-04-17",
                "2013/04/17",
                "17 April 2013",
                "17th April 2013",
                "17th of April 2013",
                "17-Apr-13",
                "17-APR-2013",
                "17 apr. 2013",
                "April 17, 2013",
                "Wed 17 April 2013",
                "Wednesday, 17 April 2013",
                "17/04/2013 16:55",
                "17/04/2013 00:00:00",
                "2013-04-17T09:30:00",
                "17April2013",
                "17 Apr '13"
            })
    void reads_the_many_spellings_of_a_day(String written) {
        assertThat(dates.day(written).orElseThrow().date().date()).isEqualTo("2013-04-17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/02/2013",
                "04/17/2013",
                "17/04",
                "April",
                "17/04/20133",
                "n/a",
                "soon",
                "1/1/1/2013",
                "17 Aprril 2013",
                "32 May 2013"
            })
    void reads_nothing_else(String written) {
        assertThat(dates.day(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "09/11/74, 1974-11-09",
        "23/11/26, 2026-11-23",
        "24/11/26, 1926-11-24",
        "01/01/27, 1927-01-01",
        "01/01/00, 2000-01-01"
    })
    void takes_a_year_of_two_digits_for_the_latest_that_has_been(String written, LocalDate day) {
        var read = dates.day(written).orElseThrow();
        assertThat(read.date().date()).isEqualTo(day);
        assertThat(read.guessedCentury()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1974, 1974-01-01, YEAR",
        "c. 1974, 1974-01-01, YEAR",
        "Nov 1974, 1974-11-01, MONTH",
        "11/1974, 1974-11-01, MONTH",
        "November 74, 1974-11-01, MONTH",
        "09/11/1974, 1974-11-09, DAY"
    })
    void reads_a_birth_as_exactly_as_it_is_known(String written, LocalDate day, String precision) {
        var read = dates.birth(written).orElseThrow().date();
        assertThat(read.date()).isEqualTo(day);
        assertThat(read.precision()).hasToString(precision);
    }

    @Test
    void says_why_a_date_is_none() {
        assertThat(dates.whyNot("31/04/2013")).isEqualTo("April 2013 has only 30 days");
        assertThat(dates.whyNot("29/02/2013")).isEqualTo("February 2013 has only 28 days");
        assertThat(dates.whyNot("04/17/2013")).isEqualTo("There is no month 17: write the day before the month");
        assertThat(dates.whyNot("soon")).isEmpty();
    }

    @Test
    void reads_back_every_day_it_is_given() {
        var random = new Random(20130417);
        for (var pattern : new String[] {
            "d/M/uuuu", "dd/MM/uu", "d MMMM uuuu", "uuuu-MM-dd", "EEE d MMM uuuu", "dd.MM.uuuu", "d-MMM-uu"
        }) {
            var format = DateTimeFormatter.ofPattern(pattern, Locale.UK);
            for (var i = 0; i < 500; i++) {
                var day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(13_000));
                assertThat(dates.day(format.format(day)).orElseThrow().date().date())
                        .as(format.format(day))
                        .isEqualTo(day);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "16:55, 16:55",
        "16.55, 16:55",
        "1655, 16:55",
        "4.55pm, 16:55",
        "4:55 PM, 16:55",
        "9am, 09:00",
        "12am, 00:00",
        "12.30pm, 12:30",
        "09:05:30, 09:05",
        "16:55 hrs, 16:55"
    })
    void reads_times(String written, String time) {
        assertThat(Times.read(written).orElseThrow()).hasToString(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "16", "13pm", "noonish", "16:60", ""})
    void refuses_what_is_no_time(String written) {
        assertThat(Times.read(written)).isEmpty();
    }
}
