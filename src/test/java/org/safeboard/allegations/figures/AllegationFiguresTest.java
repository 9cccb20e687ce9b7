package org.safeboard.allegations.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.Column.Kind;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.FigureTable.Row;
import org.safeboard.platform.figures.Figures;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PageTest
class AllegationFiguresTest {
    static final ReportingYear YEAR = new ReportingYear(2013);
    static final LocalDate DAY = LocalDate.of(2013, 6, 3);

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

    @ParameterizedTest
    @CsvSource({
        ", , ONGOING",
        ", SUB, ONGOING",
        "NFA, , NFA",
        "EMPLOYER_ACTION, , EMPLOYER_ACTION",
        "INFO_ONLY, , INFO_ONLY",
        "TRANSFERRED, , TRANSFERRED",
        "CONCLUDED, , CONCLUDED",
        "CONCLUDED, SUB, SUB",
        "NFA, UNS, UNS",
        "CONCLUDED, UNF, UNF_FAL",
        "CONCLUDED, FAL, UNF_FAL",
        "CONCLUDED, MAL, MAL",
        "CONCLUDED, MAL SUB FAL UNS, SUB",
        "CONCLUDED, MAL FAL UNS, UNS",
        "CONCLUDED, MAL UNF, UNF_FAL",
        "CONCLUDED, MAL none, MAL"
    })
    void each_contact_has_one_outcome_row(String disposal, String outcomes, String row) {
        var contact = cases.contact(DAY, "disposal", disposal, "disposal_on", disposal == null ? null : DAY);
        var concern = cases.concern(contact, DAY);
        cases.meeting(concern, "INITIAL", DAY);
        int seq = 0;
        for (var outcome : outcomes == null ? new String[0] : outcomes.split(" ")) {
            cases.allegation(concern, ++seq, outcome.equals("none") ? null : outcome, DAY);
        }
        var table = table("allegations.outcomes");
        // a case that was handed on is a contact of ours; its meeting and its outcome are theirs
        for (var column : row.equals("TRANSFERRED") ? List.of("contacts") : List.of("contacts", "meetings")) {
            assertThat(table.rows().stream()
                            .filter(it -> !it.total() && count(table, it.key(), column) > 0)
                            .map(Row::key))
                    .containsExactly(row);
        }
    }

    @Test
    void the_eight_printed_outcomes_are_there_without_a_single_case() {
        assertThat(table("allegations.outcomes").rows().stream().map(Row::label))
                .containsExactly(
                        "No further action",
                        "Unsubstantiated",
                        "Employer action",
                        "Substantiated",
                        "Malicious",
                        "Information only",
                        "Ongoing",
                        "Unfounded or false",
                        "Total");
    }

    @Test
    void a_meeting_about_a_contact_of_the_year_before_is_held_this_year() {
        var march = cases.contact(LocalDate.of(2013, 3, 28), "nature", "PHY", "sector", "EDU");
        cases.meeting(cases.concern(march, LocalDate.of(2013, 3, 28)), "INITIAL", LocalDate.of(2013, 4, 5));
        var table = table("allegations.meetings-by-nature");
        assertThat(count(table, "PHY", "meetings")).isEqualTo(1);
        assertThat(count(table, "PHY", "contacts")).isZero();
        assertThat(count(table, "PHY", "gone")).isZero();
        assertThat(count(table("allegations.contacts"), "total", "before")).isEqualTo(1);
    }

    @Test
    void review_meetings_are_not_initial_ones() {
        var concern = cases.concern(cases.contact(DAY), DAY);
        cases.meeting(concern, "REVIEW", DAY);
        cases.meeting(concern, "FINAL", DAY);
        assertThat(count(table("allegations.initial-meetings"), "total", "meetings"))
                .isZero();
    }

    @Test
    void working_days_leave_out_Easter() {
        // Good Friday was 29 March 2013, Easter Monday 1 April
        met(LocalDate.of(2013, 3, 28), LocalDate.of(2013, 4, 8));
        met(LocalDate.of(2013, 3, 28), LocalDate.of(2013, 4, 9));
        met(LocalDate.of(2013, 6, 7), LocalDate.of(2013, 6, 7));
        var table = table("allegations.initial-meetings");
        assertThat(display(table, "total")).isEqualTo("3 2 67% 5 3.67");
    }

    @Test
    void open_cases_count_among_all_and_not_among_the_concluded() {
        concluded(DAY, DAY);
        concluded(DAY, DAY.plusMonths(1));
        concluded(DAY, DAY.plusMonths(1).plusDays(1));
        concluded(DAY, DAY.plusMonths(12));
        cases.contact(DAY);
        var table = table("allegations.concluded");
        assertThat(display(table, "month")).isEqualTo("2 5 40% 80% 50%");
        assertThat(display(table, "quarter")).isEqualTo("3 5 60% 90% 75%");
        assertThat(display(table, "year")).isEqualTo("4 5 80% 100% 100%");
        assertThat(count(table("allegations.concerns-concluded"), "month", "of"))
                .isZero();
    }

    @Test
    void a_month_from_the_last_of_January_ends_with_February() {
        concluded(LocalDate.of(2014, 1, 31), LocalDate.of(2014, 2, 28));
        concluded(LocalDate.of(2014, 1, 31), LocalDate.of(2014, 3, 1));
        assertThat(count(table("allegations.concluded"), "month", "concluded")).isEqualTo(1);
    }

    @Test
    void what_was_not_recorded_is_a_row() {
        cases.contact(DAY, "sector", "EDU");
        cases.contact(DAY);
        cases.contact(DAY, "sector", "A_CODE_OF_OLD");
        var table = table("allegations.contacts-by-sector");
        assertThat(display(table, "NOT_RECORDED")).isEqualTo("1 33% 0 +1 \u2013");
        assertThat(count(table, "A_CODE_OF_OLD", "contacts")).isEqualTo(1);
        assertThat(display(table, "total")).isEqualTo("3 100% 0 +3 \u2013");
    }

    @Test
    void rows_are_those_of_the_years_list() {
        assertThat(table("allegations.contacts-by-sector").row("SPO")).isEmpty();
        assertThat(figures.table("allegations.contacts-by-sector", area, new ReportingYear(2014), Audience.WORKING)
                        .row("SPO"))
                .isPresent();
    }

    @Test
    void strands_are_counted_by_kind_and_result() {
        var concern = cases.concern(cases.contact(DAY, "decision", "POT_MEETING", "decision_on", DAY), DAY);
        cases.strand(concern, "POLICE", "started_on", DAY.plusDays(28), "first_reviewed_on", DAY.plusDays(29));
        cases.strand(concern, "EMPLOYER", "started_on", DAY, "ended_on", DAY, "result", "TRAINING");
        cases.strand(concern, "SOCIAL_CARE", "not_pursued_reason", "No child of that age");
        assertThat(display(table("allegations.strands"), "total")).isEqualTo("3 1 2 1 50%");
        assertThat(display(table("allegations.strands"), "POLICE")).isEqualTo("1 0 1 0 0%");
        assertThat(display(table("allegations.employer-results"), "TRAINING")).isEqualTo("1 100%");
        assertThat(display(table("allegations.time-limits"), "police-started")).isEqualTo("1 1 100%");
        assertThat(display(table("allegations.time-limits"), "police-reviewed")).isEqualTo("0 1 0%");
    }

    @Test
    void employers_have_one_working_day() {
        cases.contact(LocalDate.of(2013, 6, 10), "employer_knew_on", LocalDate.of(2013, 6, 7));
        cases.contact(LocalDate.of(2013, 6, 11), "employer_knew_on", LocalDate.of(2013, 6, 7));
        cases.contact(LocalDate.of(2013, 6, 11));
        assertThat(display(table("allegations.time-limits"), "employer")).isEqualTo("1 2 50%");
    }

    @Test
    void a_late_meeting_without_a_reason_is_not_recorded() {
        var explained = met(DAY, DAY.plusDays(20));
        cases.delay(explained, "allegations.initial-meeting", "POLICE_REQUEST");
        cases.delay(explained, "POLICE_STARTED", "OTHER");
        met(DAY, DAY.plusDays(20));
        met(DAY, DAY);
        var table = table("allegations.reasons-for-delay");
        assertThat(display(table, "POLICE_REQUEST")).isEqualTo("1 50% 1");
        assertThat(display(table, "OTHER")).isEqualTo("0 0% 1");
        assertThat(display(table, "NOT_RECORDED")).isEqualTo("1 50% 0");
    }

    @Test
    void questions_about_policy_are_no_contacts() {
        cases.question(DAY);
        assertThat(count(table("allegations.policy-questions"), "total", "questions"))
                .isEqualTo(1);
        assertThat(count(table("allegations.contacts"), "total", "contacts")).isZero();
    }

    @Test
    void other_areas_do_not_count() {
        new Cases(database, cast.area().code()).contact(DAY);
        assertThat(count(table("allegations.contacts"), "total", "contacts")).isZero();
    }

    @Test
    void prose_finds_values_by_name_with_their_direction() {
        cases.contact(DAY, "sector", "EDU");
        cases.contact(DAY, "sector", "EDU");
        cases.contact(DAY.minusYears(1), "sector", "EDU");
        cases.contact(DAY.minusYears(1), "sector", "FOS");
        cases.contact(DAY.minusYears(1), "sector", "FOS");
        assertThat(text("allegations.contacts.total")).isEqualTo("2 NONE");
        assertThat(text("allegations.contacts.change")).isEqualTo("1 FELL");
        assertThat(text("allegations.contacts.total.change-percent")).isEqualTo("33% FELL");
        assertThat(text("allegations.contacts-by-sector.edu")).isEqualTo("2 NONE");
        assertThat(text("allegations.contacts-by-sector.edu.change")).isEqualTo("1 ROSE");
        assertThat(text("allegations.contacts-by-sector.hea.change")).isEqualTo("0 UNCHANGED");
        assertThat(text("allegations.source-by-sector.total.edu")).isEqualTo("2 NONE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allegations.contacts",
                "allegations.contacts.",
                "allegations.contacts.nothing",
                "nothing.at.all",
                "",
                "allegations.contacts.total.nothing",
                "allegations.contacts.total.change.more"
            })
    void names_that_lead_nowhere_have_no_value(String name) {
        assertThat(figures.value(name, area, YEAR, Audience.WORKING)).isEmpty();
    }

    @Test
    void rows_add_up_and_percentages_follow_from_their_counts() {
        for (int seed = 1; seed <= 5; seed++) {
            var random = new Random(seed);
            for (int i = 0; i < 80; i++) {
                cases.anything(random);
            }
            figures.chapter("allegations", area, YEAR, Audience.WORKING).forEach(AllegationFiguresTest::adds_up);
        }
    }

    private static void adds_up(FigureTable table) {
        for (int at = 0; at < table.columns().size(); at++) {
            var column = at;
            if (table.columns().get(at).kind() == Kind.COUNT
                    && table.row("total").isPresent()
                    && table.rows().size() > 1) {
                assertThat(table.rows().stream()
                                .filter(it -> !it.total())
                                .mapToLong(it -> it.cells().get(column).numerator())
                                .sum())
                        .as("%s: %s", table.id(), table.columns().get(at).heading())
                        .isEqualTo(table.row("total")
                                .orElseThrow()
                                .cells()
                                .get(column)
                                .numerator());
            }
        }
        for (var row : table.rows()) {
            for (int at = 0; at < table.columns().size(); at++) {
                var cell = row.cells().get(at);
                if (table.columns().get(at).kind() == Kind.PERCENT
                        && cell.numerator() != null
                        && cell.value() != null) {
                    assertThat(cell.value().doubleValue())
                            .isCloseTo(100.0 * cell.numerator() / cell.denominator(), within(0.5));
                }
            }
        }
    }

    private UUID met(LocalDate received, LocalDate held) {
        var contact = cases.contact(received);
        cases.meeting(cases.concern(contact, received), "INITIAL", held);
        return contact;
    }

    private void concluded(LocalDate received, LocalDate on) {
        cases.contact(received, "disposal", "NFA", "disposal_on", on);
    }

    private FigureTable table(String id) {
        return figures.table(id, area, YEAR, Audience.WORKING);
    }

    private String text(String name) {
        var value = figures.value(name, area, YEAR, Audience.WORKING).orElseThrow();
        return value.text() + " " + value.direction();
    }

    private static long count(FigureTable table, String row, String column) {
        return table.cell(row, column)
                .map(FigureTable.Cell::value)
                .map(BigDecimal::longValueExact)
                .orElseThrow();
    }

    private static String display(FigureTable table, String row) {
        return String.join(
                " ",
                Stream.of(table.row(row).orElseThrow())
                        .flatMap(it -> it.cells().stream())
                        .map(FigureTable.Cell::display)
                        .toList());
    }
}
