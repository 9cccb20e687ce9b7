package org.safeboard.people.matching.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.people.matching.Stated.Born;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource({
        "1984-03-27, 1984, 3, 27",
        "1984-3-7, 1984, 3, 7",
        "1984/03/27, 1984, 3, 27",
        "1984-03-27T00:00:00, 1984, 3, 27",
        "19840327, 1984, 3, 27",
        "27/03/1984, 1984, 3, 27",
        "7.3.1984, 1984, 3, 7",
        "27-03-1984, 1984, 3, 27",
        "1984, 1984, 0, 0",
        "1984-03, 1984, 3, 0",
        "03/1984, 1984, 3, 0",
        "1984-03-00, 1984, 3, 0",
        "' 1984-03-27 ', 1984, 3, 27",
    })
    void reads_what_files_write(String written, int year, int month, int day) {
        assertThat(WrittenDate.read(written)).contains(new Born(year, month, day));
    }

    @ParameterizedTest
    @CsvSource({"1859-81-01, 1859, 81, 1", "19081339, 1908, 13, 39", "31/02/1970, 1970, 2, 31"})
    void keeps_what_no_calendar_has(String written, int year, int month, int day) {
        assertThat(WrittenDate.read(written)).contains(new Born(year, month, day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "not known", "N/K", "-0050-01-0"})
    void knows_what_is_not_known(String written) {
        assertThat(WrittenDate.read(written)).contains(Born.UNKNOWN);
    }

    @Test
    void does_not_guess() {
        assertThat(WrittenDate.read("27/03/84")).isEmpty();
        assertThat(WrittenDate.read("spring 1984")).isEmpty();
        assertThat(WrittenDate.read("198403")).isEmpty();
        assertThat(WrittenDate.read("1984-0l-27")).isEmpty();
    }
}
