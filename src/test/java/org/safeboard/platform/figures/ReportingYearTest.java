package org.safeboard.platform.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingYearTest {
    @Test
    void runs_from_1_April_to_31_March() {
        var year = ReportingYear.parse("2013-14").orElseThrow();
        assertThat(year.first()).isEqualTo(LocalDate.of(2013, 4, 1));
        assertThat(year.last()).isEqualTo(LocalDate.of(2014, 3, 31));
        assertThat(year.before()).hasToString("2012-13");
        assertThat(new ReportingYear(1999)).hasToString("1999-00");
    }

    @ParameterizedTest
    @CsvSource({"2014-03-31, 2013-14", "2014-04-01, 2014-15", "2014-01-01, 2013-14", "2013-12-31, 2013-14"})
    void is_the_year_a_day_lies_in(LocalDate day, String year) {
        assertThat(ReportingYear.of(day)).hasToString(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2013", "2013-15", "13-14", "2013/14", "2013-2014", "1989-90", "2099-00", "0000-01"})
    void refuses_what_is_no_reporting_year(String written) {
        assertThat(ReportingYear.parse(written)).isEmpty();
    }

    @Test
    void reads_back_what_it_writes() {
        for (int from = 1990; from <= 2098; from++) {
            var year = new ReportingYear(from);
            assertThat(ReportingYear.parse(year.toString())).contains(year);
        }
    }
}
