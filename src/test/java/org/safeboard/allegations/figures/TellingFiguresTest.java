package org.safeboard.allegations.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.Figures;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who was told an outcome in time, counted from rows of the ledger. */
@PageTest
class TellingFiguresTest {
    private static final ReportingYear YEAR = new ReportingYear(2013);
    private static final LocalDate MONDAY = LocalDate.of(2013, 6, 3);

    @Autowired
    Figures figures;

    @Autowired
    Cast cast;

    @Autowired
    JdbcTemplate database;

    @Test
    void those_told_in_time_are_counted_of_those_not_withheld_and_what_is_withheld_apart() {
        var area = cast.area().code();
        told(area, "SUBJECT", MONDAY, MONDAY.plusDays(7));
        told(area, "SUBJECT", MONDAY, MONDAY.plusDays(8));
        told(area, "SUBJECT", MONDAY, null);
        told(area, "FAMILY", MONDAY, MONDAY);
        told(area, "FAMILY", YEAR.before().first(), MONDAY);
        database.update("""
                update allegations.telling set withheld_reason = 'x', withheld_on = since, withheld_look_again_on = since
                where area = ? and told_on is null""", area);
        told(area, "SUBJECT", MONDAY, null);
        var table = figures.table("allegations.outcomes-told", area, YEAR, Audience.WORKING);
        assertThat(shown(table, "SUBJECT", "all")).isEqualTo("4");
        assertThat(shown(table, "SUBJECT", "withheld")).isEqualTo("1");
        assertThat(shown(table, "SUBJECT", "eligible")).isEqualTo("3");
        assertThat(shown(table, "SUBJECT", "told")).isEqualTo("2");
        assertThat(shown(table, "SUBJECT", "in-time")).isEqualTo("1");
        assertThat(shown(table, "SUBJECT", "percent")).isEqualTo("33%");
        assertThat(shown(table, "SUBJECT", "median-days")).isEqualTo("5.5");
        assertThat(shown(table, "FAMILY", "percent")).isEqualTo("100%");
        assertThat(shown(table, "total", "all")).isEqualTo("5");
    }

    private void told(String area, String audience, LocalDate since, @Nullable LocalDate on) {
        var contact = UUID.randomUUID();
        database.update("""
                insert into allegations.contact (id, area, number, received_on, recorded_at, version)
                values (?, ?, ?, ?, now(), 0)""", contact, area, "LADO-" + contact, since);
        database.update(
                """
                insert into allegations.telling (id, contact, area, matter, audience, edition, since, teller, told_on,
                    told_how, told_proof, version)
                values (?, ?, ?, 'OUTCOME', ?, 1, ?, 'LADO', ?, ?, ?, 0)""",
                UUID.randomUUID(),
                contact,
                area,
                audience,
                since,
                on,
                on == null ? null : "LETTER",
                on == null ? null : "AB1");
    }

    private static String shown(FigureTable table, String row, String column) {
        return table.cell(row, column).orElseThrow().display();
    }
}
