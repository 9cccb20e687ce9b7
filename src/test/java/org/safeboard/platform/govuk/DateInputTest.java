package org.safeboard.platform.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateInputTest {
    @ParameterizedTest
    @CsvSource({
        "17, 4, 2014, 2014-04-17",
        "017, 04, 2014, 2014-04-17",
        "29, 2, 2024, 2024-02-29",
        "1, Sept, 2014, 2014-09-01",
        "1, SEPTEMBER, 2014, 2014-09-01",
        "1, may, 2014, 2014-05-01"
    })
    void takes_real_dates_with_months_as_numbers_or_names(String day, String month, String year, LocalDate date) {
        assertThat(new DateInput(day, month, year).date()).contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "29, 2, 2014",
        "31, 4, 2014",
        "0, 1, 2014",
        "1, 13, 2014",
        "1, 1, 14",
        "1, 1, 20144",
        "1, Mayor, 2014",
        "x, 1, 2014",
        "'', 1, 2014"
    })
    void refuses_what_is_no_date(String day, String month, String year) {
        assertThat(new DateInput(day, month, year).date()).isEmpty();
    }

    @Test
    void every_date_comes_back_as_it_was() {
        for (var date = LocalDate.of(1995, 1, 1); date.getYear() < 2030; date = date.plusDays(1)) {
            assertThat(DateInput.of(date).date()).contains(date);
        }
    }

    @Test
    void nothing_typed_is_another_answer_than_no_date() {
        assertThat(DateInput.BLANK.isBlank()).isTrue();
        assertThat(new DateInput("31", "2", "2014").isBlank()).isFalse();
    }
}
