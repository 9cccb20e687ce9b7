package org.safeboard.platform.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.rules.Problem;

class FieldTest {
    @Test
    void an_id_follows_from_the_name_and_the_day_of_a_date_has_the_id_of_the_date() {
        assertThat(Field.id("rationale")).isEqualTo("rationale");
        assertThat(Field.id("on.day")).isEqualTo("on");
        assertThat(Field.id("on.month")).isEqualTo("on-month");
        assertThat(Field.id("rows[2].name")).isEqualTo("rows-2-name");
    }

    @Test
    void a_date_shows_the_problems_of_its_parts_and_marks_only_those() {
        var problems = List.of(new Problem("on.year", "Date must include a year"));
        assertThat(Field.message(problems, "on")).isEqualTo("Date must include a year");
        assertThat(Field.isMarked(problems, "on", "year")).isTrue();
        assertThat(Field.isMarked(problems, "on", "day")).isFalse();
        assertThat(Field.isMarked(List.of(new Problem("on", "Enter a date")), "on", "day"))
                .isTrue();
    }

    @Test
    void a_field_shows_its_own_problems_only() {
        var problems = List.of(new Problem("name", "Enter a name"), new Problem("names", "Enter names"));
        assertThat(Field.message(problems, "name")).isEqualTo("Enter a name");
        assertThat(Field.message(problems, "other")).isEmpty();
    }
}
