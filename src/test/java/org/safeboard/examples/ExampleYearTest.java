package org.safeboard.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeboard.examples.year.OfficeRow;
import org.safeboard.platform.calendar.WorkingCalendar;

/** That the files can be made again, and that what they are made of adds up before anything counts it. */
class ExampleYearTest {
    private final WorkingCalendar calendar = new WorkingCalendar();
    private final List<OfficeRow> older = ExampleYear.olderRows();
    private final List<OfficeRow> newer = ExampleYear.newerRows();

    @Test
    void the_committed_files_are_the_ones_made() throws IOException {
        assertThat(Files.readAllBytes(ExampleYear.FOLDER.resolve(ExampleYear.OLDER)))
                .isEqualTo(ExampleYear.older());
        assertThat(cells(Files.readAllBytes(ExampleYear.FOLDER.resolve(ExampleYear.NEWER))))
                .isEqualTo(cells(ExampleYear.newer()));
    }

    /** Every cell with its place, value and format; the writer numbers its styles as it likes. */
    private static List<String> cells(byte[] workbook) throws IOException {
        var cells = new java.util.ArrayList<String>();
        try (var book = new org.dhatim.fastexcel.reader.ReadableWorkbook(new java.io.ByteArrayInputStream(workbook))) {
            for (var sheet : book.getSheets().toList()) {
                for (var row : sheet.read()) {
                    row.stream()
                            .filter(java.util.Objects::nonNull)
                            .map(it -> sheet.getName() + "!" + it.getAddress() + " " + it.getRawValue() + " "
                                    + it.getDataFormatString())
                            .forEach(cells::add);
                }
            }
        }
        assertThat(cells).hasSizeGreaterThan(1000);
        return cells;
    }

    @Test
    void meetings_of_the_year_took_385_working_days_and_48_of_67_were_in_time() {
        var meetings = java.util.stream.Stream.concat(older.stream(), newer.stream())
                .filter(it -> it.get("meeting") != null)
                .filter(it -> it.date("meeting").isAfter(LocalDate.of(2013, 3, 31)))
                .toList();
        var days = meetings.stream()
                .mapToInt(it -> calendar.workingDaysBetween(it.date("received"), it.date("meeting")))
                .toArray();
        assertThat(days).hasSize(67);
        assertThat(java.util.Arrays.stream(days).sum()).isEqualTo(385);
        assertThat(java.util.Arrays.stream(days).filter(it -> it <= 5)).hasSize(48);
        assertThat(meetings).allMatch(it -> calendar.isWorkingDay(it.date("meeting")));
        assertThat(counted(meetings, it -> it.text("nature")))
                .isEqualTo(new TreeMap<>(java.util.Map.of("EMO", 8L, "NEG", 7L, "PHY", 45L, "SEX", 7L)));
    }

    @Test
    void nothing_happens_before_what_it_follows_from() {
        for (var row :
                java.util.stream.Stream.concat(older.stream(), newer.stream()).toList()) {
            var ref = row.text("reference");
            ordered(ref, row, "employer-knew", "received");
            ordered(ref, row, "received", "decision-on");
            ordered(ref, row, "decision-on", "meeting");
            ordered(ref, row, "meeting", "review");
            ordered(ref, row, "meeting", "closed");
            ordered(ref, row, "review", "closed");
            ordered(ref, row, "police-from", "police-reviewed");
            ordered(ref, row, "police-reviewed", "police-to");
            ordered(ref, row, "police-from", "police-to");
            ordered(ref, row, "police-to", "closed");
            ordered(ref, row, "received", "closed");
        }
    }

    @Test
    void only_what_is_ongoing_is_open() {
        assertThat(newer.stream().filter(it -> it.get("closed") == null))
                .hasSize(7)
                .allMatch(it -> it.text("outcome").equals("ONGOING"));
        assertThat(newer.stream().filter(it -> it.get("closed") != null))
                .noneMatch(it -> it.date("closed").isAfter(LocalDate.of(2014, 3, 31)));
    }

    @Test
    void no_allegation_in_a_faith_setting_came_from_the_setting() {
        var faith = newer.stream().filter(it -> it.text("sector").equals("FAI")).toList();
        assertThat(faith).hasSize(11);
        assertThat(faith).noneMatch(it -> it.text("source").startsWith("EMPLOYER"));
        assertThat(faith).noneMatch(it -> it.text("disclosed").equals("SETTING_ITSELF"));
        assertThat(faith.stream().filter(it -> it.text("nature").equals("PHY"))).hasSize(10);
    }

    private static TreeMap<String, Long> counted(List<OfficeRow> rows, Function<OfficeRow, String> by) {
        return rows.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static void ordered(String ref, OfficeRow row, String first, String second) {
        if (row.get(first) instanceof LocalDate earlier && row.get(second) instanceof LocalDate later) {
            assertThat(earlier).as("%s: %s, %s", ref, first, second).isBeforeOrEqualTo(later);
        }
    }
}
