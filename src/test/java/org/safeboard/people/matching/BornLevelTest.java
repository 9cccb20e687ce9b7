package org.safeboard.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeboard.people.matching.Stated.Born;

class BornLevelTest {
    @ParameterizedTest
    @CsvSource({
        "1979-03-04, 1979-03-04, SAME",
        "1979-03-04, 1979-03-05, DIGIT",
        "1979-03-04, 1979-03-14, DIGIT",
        "1979-03-04, 1979-03-27, DAY",
        "1979-03-04, 1979-04-03, TURNED",
        "1979-03-04, 1979-08-04, MONTH",
        "1979-03-31, 1979-04-02, DAYS",
        "2010-12-28, 2011-01-07, DAYS",
        "1979-03-04, 1978-03-04, YEAR_SLIP",
        "1979-03-04, 1989-03-04, YEAR_SLIP",
        "2001-12-20, 1991-12-20, YEAR_SLIP",
        "1979-03-04, 1997-03-04, YEAR_SLIP",
        "1979-03-04, 1964-03-04, YEAR",
        "1979-01-01, 1979-08-17, NEW_YEAR",
        "1979-01-01, 1980-08-17, NEW_YEAR_NEAR",
        "1979-03-04, 1979-09-21, SAME_YEAR",
        "1979-03-04, 1984-09-21, DIFFERENT",
        "1979-03-04, 2004-09-21, GENERATION",
        "1979, 1979-09-21, YEAR_KNOWN",
        "1979, 1980-09-21, YEAR_NEAR",
        "1979, 1981-09-21, YEAR_DIFFERENT",
        "1979-03, 1979-03-21, MONTH_KNOWN",
        "1979-03, 1979-04-21, MONTH_OTHER",
        "1979-03, 1983-03-21, MONTH_DIFFERENT",
        "1859-81-01, 1859-01-01, NEW_YEAR",
        "'', 1979-03-04, MISSING"
    })
    void a_date_of_birth_agrees_with_another(String one, String other, BornLevel level) {
        assertThat(BornLevel.between(date(one), date(other))).isEqualTo(level);
        assertThat(BornLevel.between(date(other), date(one))).isEqualTo(level);
    }

    @Test
    void every_date_that_agrees_is_looked_up() {
        for (var born :
                new int[] {date("1979-03-04"), date("1980-01-01"), date("1999-12-31"), date("1979-03"), date("1979")}) {
            var listed = Arrays.stream(BornLevel.agreeing(born)).boxed().toList();
            for (int year = 1900; year < 2026; year++) {
                for (int month = 1; month <= 12; month++) {
                    for (int day = 1; day <= 31; day++) {
                        var date = BornLevel.pack(year, month, day);
                        var level = BornLevel.between(born, date);
                        if (level.agrees() || level == BornLevel.YEAR_KNOWN || level == BornLevel.MONTH_KNOWN) {
                            assertThat(listed)
                                    .as("%s and %s-%s-%s", born, year, month, day)
                                    .contains(date);
                        }
                    }
                }
            }
        }
    }

    private static int date(String iso) {
        return BornLevel.pack(new Born(part(iso, 0, 4), part(iso, 5, 7), part(iso, 8, 10)));
    }

    private static int part(String iso, int from, int to) {
        return iso.length() < to ? 0 : Integer.parseInt(iso, from, to, 10);
    }
}
