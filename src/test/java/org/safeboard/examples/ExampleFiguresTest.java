package org.safeboard.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.Figures;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.imports.ImportReport;
import org.safeboard.platform.imports.Imports;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The example year, brought in as a board would, counted by what prints the chapter, beside what was printed. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleFiguresTest {
    private static final ReportingYear YEAR = new ReportingYear(2013);

    @Autowired
    Imports imports;

    @Autowired
    Figures figures;

    @Autowired
    Cast cast;

    @Autowired
    Clock clock;

    private Change change;
    private String area;

    @BeforeAll
    void theTwoFilesAreBroughtIn() {
        var here = cast.area();
        area = here.code();
        change = Change.of(here.ladoAdministrator(), clock.instant(), "");
        for (var file : List.of(ExampleYear.OLDER, ExampleYear.NEWER)) {
            var report = bringIn(file);
            assertThat(report.problems()).as(file).isEmpty();
        }
    }

    @Test
    void everything_printed_is_counted_except_what_the_folder_says_cannot_be() {
        var documented = Printed.lines(ExampleYear.FOLDER.resolve("differences.csv")).stream()
                .map(it -> it.stream().limit(5).collect(Collectors.joining(",")))
                .toList();
        var beside = new Printed(figures, area).all();
        assertThat(beside).hasSize(109);
        assertThat(beside.stream().filter(Printed.Beside::differs).map(Printed.Beside::line))
                .containsExactlyInAnyOrderElementsOf(documented);
    }

    @Test
    void rows_add_up_to_their_totals() {
        assertThat(column("contacts-by-sector", "contacts")).isEqualTo("97 37 17 26 11 11 11 9 16 4 = 239");
        assertThat(column("contacts-by-sector", "before")).isEqualTo("65 39 7 22 4 5 3 18 17 0 = 180");
        assertThat(column("meetings-by-nature", "meetings")).isEqualTo("7 45 8 7 0 = 67");
        assertThat(column("outcomes", "contacts")).isEqualTo("143 34 3 11 2 28 7 11 = 239");
        assertThat(column("outcomes", "meetings")).isEqualTo("1 35 2 12 1 0 6 10 = 67");
        assertThat(column("meetings-by-sector", "gone")).endsWith("= 65");
    }

    @Test
    void two_of_the_meetings_were_about_contacts_of_the_year_before() {
        assertThat(shown("meetings-by-nature", "total", "meetings")).isEqualTo("67");
        assertThat(shown("meetings-by-nature", "total", "gone")).isEqualTo("65");
        assertThat(shown("outcomes", "SUB", "contacts") + " " + shown("outcomes", "SUB", "meetings"))
                .isEqualTo("11 12");
        assertThat(shown("outcomes", "UNS", "contacts") + " " + shown("outcomes", "UNS", "meetings"))
                .isEqualTo("34 35");
    }

    @Test
    void meetings_are_measured_with_number_percentage_median_and_mean() {
        assertThat(List.of("meetings", "in-time", "in-time-percent", "median", "mean"))
                .extracting(it -> shown("initial-meetings", "total", it))
                .containsExactly("67", "48", "72%", "4", "5.75");
        assertThat(shown("reasons-for-delay", "total", "meetings-late")).isEqualTo("19");
        assertThat(shown("reasons-for-delay", "NOT_RECORDED", "meetings-late")).isEqualTo("0");
    }

    @Test
    void what_was_expected_of_conclusions_was_missed_and_open_ones_are_counted() {
        assertThat(List.of("month", "quarter", "year"))
                .extracting(it -> shown("concluded", it, "concluded") + " of " + shown("concluded", it, "of") + ", "
                        + shown("concluded", it, "percent"))
                .containsExactly("178 of 239, 74%", "209 of 239, 87%", "232 of 239, 97%");
    }

    @Test
    void no_allegation_in_a_faith_setting_was_raised_there() {
        var sources = figures.table("allegations.source-by-sector", area, YEAR, Audience.WORKING);
        assertThat(sources.cell("EMPLOYER_SNO", "FAI").orElseThrow().display()).isEqualTo("0");
        assertThat(shown("disclosed-by-sector", "SETTING_ITSELF", "FAI")).isEqualTo("0");
        assertThat(shown("disclosed-by-sector", "total", "FAI")).isEqualTo("11");
    }

    @Test
    void bringing_the_files_in_again_doubles_nothing() {
        assertThat(bringIn(ExampleYear.NEWER).alreadyHere()).isEqualTo(239);
        assertThat(bringIn(ExampleYear.OLDER).alreadyHere()).isEqualTo(180);
        assertThat(shown("contacts", "total", "contacts")).isEqualTo("239");
    }

    private ImportReport bringIn(String file) {
        return imports.bringIn(area, "allegations", ExampleYear.FOLDER.resolve(file), change, (stage, rows, of) -> {});
    }

    private FigureTable table(String figure) {
        return figures.table("allegations." + figure, area, YEAR, Audience.WORKING);
    }

    private String shown(String figure, String row, String column) {
        return table(figure).cell(row, column).orElseThrow().display();
    }

    /** The values of a column with its total: "7 45 8 7 0 = 67". */
    private String column(String figure, String column) {
        var table = table(figure);
        int at = table.column(column);
        return table.rows().stream()
                .map(it -> (it.total() ? "= " : "") + it.cells().get(at).display())
                .collect(Collectors.joining(" "));
    }
}
