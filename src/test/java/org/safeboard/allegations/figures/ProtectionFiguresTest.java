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

/** Interim measures and referrals of one year, counted from records made by their facts. */
@PageTest
class ProtectionFiguresTest {
    private static final ReportingYear YEAR = new ReportingYear(2013);
    private static final LocalDate DAY = LocalDate.of(2013, 6, 3);

    @Autowired
    Figures figures;

    @Autowired
    Cast cast;

    @Autowired
    JdbcTemplate database;

    @Test
    void measures_are_counted_by_kind_with_the_median_of_those_that_ended() {
        var area = cast.area().code();
        var concern = concern(area);
        measure(concern, "SUSPENSION_NEUTRAL", DAY, DAY.plusDays(10));
        measure(concern, "SUSPENSION_NEUTRAL", DAY, DAY.plusDays(20));
        measure(concern, "SUSPENSION_NEUTRAL", DAY, DAY.plusDays(60));
        measure(concern, "SUSPENSION_NEUTRAL", DAY, null);
        measure(concern, "NONE", DAY, null);
        measure(concern, "SUPERVISION", YEAR.before().first(), null);
        var table = figures.table("allegations.interim-measures", area, YEAR, Audience.WORKING);
        assertThat(shown(table, "SUSPENSION_NEUTRAL", "began")).isEqualTo("4");
        assertThat(shown(table, "SUSPENSION_NEUTRAL", "over")).isEqualTo("3");
        assertThat(shown(table, "SUSPENSION_NEUTRAL", "running")).isEqualTo("1");
        assertThat(shown(table, "SUSPENSION_NEUTRAL", "median-days")).isEqualTo("20");
        assertThat(shown(table, "NONE", "running")).isEqualTo("0");
        assertThat(shown(table, "total", "began")).isEqualTo("5");
        assertThat(shown(table, "total", "running")).isEqualTo("1");
    }

    @Test
    void decisions_about_the_barring_service_are_of_all_concerns_of_the_year() {
        var area = cast.area().code();
        var referred = concern(area);
        concern(area);
        database.update(
                "update allegations.concern set dbs_decision = 'MET_REFERRED', dbs_on = ? where id = ?", DAY, referred);
        database.update("""
                insert into allegations.dbs_referral (id, concern, met_on, sent_on, version) values (?, ?, ?, ?, 0)
                """, UUID.randomUUID(), referred, DAY, DAY.plusDays(7));
        var table = figures.table("allegations.dbs-decisions", area, YEAR, Audience.WORKING);
        assertThat(shown(table, "MET_REFERRED", "concerns")).isEqualTo("1");
        assertThat(shown(table, "MET_REFERRED", "sent")).isEqualTo("1");
        assertThat(shown(table, "MET_REFERRED", "seen")).isEqualTo("0");
        assertThat(shown(table, "MET_REFERRED", "median-days")).isEqualTo("5");
        assertThat(shown(table, "NOT_RECORDED", "concerns")).isEqualTo("1");
        assertThat(shown(table, "total", "concerns")).isEqualTo("2");
    }

    @Test
    void regulators_are_counted_by_what_was_decided_in_the_year() {
        var area = cast.area().code();
        var concern = concern(area);
        regulator(concern, "OFSTED_EY", "REFER", DAY);
        regulator(concern, "TRA", "NOT_REFER", null);
        var table = figures.table("allegations.regulator-referrals", area, YEAR, Audience.WORKING);
        assertThat(shown(table, "OFSTED_EY", "sent")).isEqualTo("1");
        assertThat(shown(table, "TRA", "told")).isEqualTo("0");
        assertThat(shown(table, "total", "decided")).isEqualTo("2");
    }

    @Test
    void small_numbers_of_measures_are_not_published() {
        var area = cast.area().code();
        var concern = concern(area);
        for (int i = 0; i < 30; i++) {
            measure(concern, "SUPERVISION", DAY, i < 27 ? DAY.plusDays(i) : null);
        }
        var table = figures.table("allegations.interim-measures", area, YEAR, Audience.PUBLIC);
        assertThat(shown(table, "SUPERVISION", "running")).isEqualTo("*");
        // 30 rounded and 27 rounded do not say that three are left
        assertThat(shown(table, "SUPERVISION", "began")).isEqualTo("30");
        assertThat(shown(table, "SUPERVISION", "over")).isEqualTo("25");
    }

    private static String shown(FigureTable table, String row, String column) {
        return table.cell(row, column).orElseThrow().display();
    }

    private UUID concern(String area) {
        var cases = new Cases(database, area);
        return cases.concern(cases.contact(DAY), DAY);
    }

    private void measure(UUID concern, String kind, LocalDate from, @Nullable LocalDate until) {
        database.update("""
                insert into allegations.interim_measure (id, concern, kind, started_on, decided_by, decided_name, reason,
                    ended_on, ended_reason, version)
                values (?, ?, ?, ?, 'EMPLOYER', 'Head', 'It is needed', ?, ?, 0)""", UUID.randomUUID(), concern, kind, from, until, until == null ? "" : "Over");
    }

    private void regulator(UUID concern, String regulator, String decision, @Nullable LocalDate sent) {
        database.update("""
                insert into allegations.regulator_referral (id, concern, regulator, decision, decided_on, reason, duty,
                    sent_on, version)
                values (?, ?, ?, ?, ?, 'It is needed', 'EMPLOYER', ?, 0)""", UUID.randomUUID(), concern, regulator, decision, DAY, sent);
    }
}
