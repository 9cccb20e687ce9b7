package org.safeboard.allegations.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.Figures;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PageTest
class PeopleFiguresTest {
    static final ReportingYear YEAR = new ReportingYear(2020);
    static final LocalDate DAY = LocalDate.of(2020, 10, 5);

    @Autowired
    Figures figures;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Cast cast;

    String area;
    Cases cases;

    @BeforeEach
    void an_area() {
        area = cast.area().code();
        cases = new Cases(database, area);
    }

    @Test
    void a_contact_counts_in_the_row_of_each_of_its_limbs_and_once_in_the_table_of_combinations() {
        limbs("H1", "H3");
        limbs("H3");
        limbs();
        cases.contact(DAY);
        var byLimb = table("harm-limbs");
        assertThat(display(byLimb, "H1")).isEqualTo("1");
        assertThat(display(byLimb, "H3")).isEqualTo("2");
        assertThat(display(byLimb, "NONE")).isEqualTo("1");
        assertThat(display(byLimb, "NOT_RECORDED")).isEqualTo("1");
        assertThat(display(byLimb, "total")).isEqualTo("5");
        var together = table("harm-limbs-together");
        assertThat(display(together, "H1+H3")).isEqualTo("1");
        assertThat(together.row("H1+H3").orElseThrow().label()).isEqualTo("Limbs 1 and 3");
        assertThat(display(together, "total")).isEqualTo("4");
    }

    @Test
    void how_long_ago_is_worked_out_from_the_last_day_it_happened() {
        happened(DAY.minusMonths(12));
        happened(DAY.minusMonths(12).minusDays(1));
        happened(DAY.minusYears(5));
        happened(DAY.minusYears(5).minusDays(1));
        cases.contact(DAY, "incident_from", DAY.minusYears(9), "incident_to", DAY.minusDays(3));
        cases.contact(DAY);
        var table = table("recent");
        assertThat(display(table, "CURRENT")).isEqualTo("2");
        assertThat(display(table, "RECENT")).isEqualTo("2");
        assertThat(display(table, "NON_RECENT")).isEqualTo("1");
        assertThat(display(table, "NOT_RECORDED")).isEqualTo("1");
    }

    @Test
    void a_child_who_is_an_adult_now_makes_it_non_recent() {
        cases.contact(DAY, "disclosed_where", "ADULT_SURVIVOR");
        var child = person("CHILD", DAY.minusYears(18));
        cases.contact(DAY, "child", child, "incident_from", DAY.minusMonths(14));
        assertThat(display(table("recent"), "NON_RECENT")).isEqualTo("2");
        assertThat(display(table("child-age"), "C15")).isEqualTo("1");
    }

    @Test
    void bands_follow_the_row_in_force_on_the_day_of_the_contact() {
        database.update("insert into allegations.timing_band values (date '2098-04-01', 3, 6) on conflict do nothing");
        var later = LocalDate.of(2098, 5, 4);
        cases.contact(later, "incident_from", later.minusMonths(4));
        assertThat(display(
                        figures.table("allegations.recent", area, new ReportingYear(2098), Audience.WORKING), "RECENT"))
                .isEqualTo("1");
    }

    @Test
    void kinds_of_school_are_of_education_only() {
        cases.contact(DAY, "sector", "EDU", "school_phase", "PRIMARY");
        cases.contact(DAY, "sector", "EDU");
        cases.contact(DAY, "sector", "EYS", "school_phase", "NURSERY");
        var table = table("education-by-school");
        assertThat(display(table, "PRIMARY")).isEqualTo("1");
        assertThat(display(table, "NURSERY")).isEqualTo("0");
        assertThat(display(table, "NOT_RECORDED")).isEqualTo("1");
    }

    @Test
    void a_small_limb_is_not_given_away_by_the_table_of_combinations() {
        for (int i = 0; i < 20; i++) {
            limbs("H1");
        }
        for (int i = 0; i < 36; i++) {
            limbs("H1", "H2");
        }
        for (int i = 0; i < 7; i++) {
            limbs("H2");
        }
        var byLimb = figures.table("allegations.harm-limbs", area, YEAR, Audience.PUBLIC);
        var together = figures.table("allegations.harm-limbs-together", area, YEAR, Audience.PUBLIC);
        assertThat(display(together, "H2")).isEqualTo("*");
        // 45 less 35, each within two, would leave 6 or 7
        assertThat(List.of(display(byLimb, "H2"), display(together, "H1+H2"))).contains("*");
    }

    @Test
    void everything_can_be_protected() {
        var random = new Random(7);
        for (int i = 0; i < 120; i++) {
            cases.anything(random);
        }
        assertThat(figures.chapter("allegations", area, new ReportingYear(2013), Audience.PUBLIC))
                .isNotEmpty();
    }

    private void limbs(String... limbs) {
        var id = cases.contact(DAY, "decision", "POT_MEETING");
        database.update(
                "update allegations.contact set decision_limbs = string_to_array(?, ' ') where id = ?",
                String.join(" ", limbs),
                id);
    }

    private void happened(LocalDate on) {
        cases.contact(DAY, "incident_from", on);
    }

    private UUID person(String kind, LocalDate born) {
        var id = UUID.randomUUID();
        database.update("""
                insert into people.person (id, area, kind, family_name, born_on, born_precision, version)
                values (?, ?, ?, 'Testowy', ?, 'DAY', 0)""", id, area, kind, born);
        return id;
    }

    private FigureTable table(String name) {
        return figures.table("allegations." + name, area, YEAR, Audience.WORKING);
    }

    private static String display(FigureTable table, String row) {
        return table.row(row).orElseThrow().cells().getFirst().display();
    }
}
