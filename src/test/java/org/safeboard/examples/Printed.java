package org.safeboard.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.Figures;
import org.safeboard.platform.figures.ReportingYear;

/** The figures of the printed report of 2013-14, and what is counted in their places. */
record Printed(Figures figures, String area) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "examples", "printed-2013-14");
    private static final CSVFormat WITH_HEADINGS =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final ReportingYear YEAR = new ReportingYear(2013);

    private static final Map<String, String> SECTORS = Map.of(
            "Education",
            "EDU",
            "Foster Care",
            "FOS",
            "Early Years",
            "EYS",
            "Residential",
            "RES",
            "Health",
            "HEA",
            "Faith",
            "FAI",
            "Social Care",
            "SOC",
            "Transport",
            "TRA",
            "Other",
            "OTH",
            "Total printed",
            "total");
    private static final Map<String, String> NATURES =
            Map.of("Sexual", "SEX", "Physical", "PHY", "Emotional", "EMO", "Neglect", "NEG", "Total printed", "total");
    private static final Map<String, String> OUTCOMES = Map.of(
            "No further action",
            "NFA",
            "Unsubstantiated",
            "UNS",
            "Employer action",
            "EMPLOYER_ACTION",
            "Substantiated",
            "SUB",
            "Malicious",
            "MAL",
            "Information only",
            "INFO_ONLY",
            "Ongoing",
            "ONGOING",
            "Unfounded or false",
            "UNF_FAL");

    /** Measures of the text: the year, the figure, the row and the column they are counted in. */
    private static final Map<String, List<String>> MEASURES = Map.ofEntries(
            Map.entry("contacts_2013_14", List.of("2013", "contacts", "total", "contacts")),
            Map.entry("contacts_2012_13", List.of("2012", "contacts", "total", "contacts")),
            Map.entry("increase_percent_2013_14", List.of("2013", "contacts", "total", "change-percent")),
            Map.entry("increase_percent_2012_13", List.of("2012", "contacts", "total", "change-percent")),
            Map.entry("pot_meetings_2012_13", List.of("2012", "initial-meetings", "total", "meetings")),
            Map.entry("pot_meetings_2013_14_as_said_in_text", List.of("2013", "meetings-by-nature", "total", "gone")),
            Map.entry(
                    "pot_meetings_2013_14_as_printed_in_tables",
                    List.of("2013", "initial-meetings", "total", "meetings")),
            Map.entry(
                    "percent_to_pot_2013_14_as_said_in_text",
                    List.of("2013", "meetings-by-nature", "total", "gone-percent")),
            Map.entry(
                    "percent_to_pot_2012_13_as_said_in_text",
                    List.of("2012", "meetings-by-nature", "total", "meetings-percent")),
            Map.entry(
                    "initial_pot_within_five_working_days_percent",
                    List.of("2013", "initial-meetings", "total", "in-time-percent")),
            Map.entry("initial_pot_mean_days", List.of("2013", "initial-meetings", "total", "mean")),
            Map.entry(
                    "unsubstantiated_at_meeting_percent_2012_13",
                    List.of("2012", "outcomes", "UNS", "meetings-percent")),
            Map.entry(
                    "neglect_to_meeting_percent_2012_13",
                    List.of("2012", "meetings-by-nature", "NEG", "meetings-percent")),
            Map.entry("foster_care_share_percent_2012_13", List.of("2012", "contacts-by-sector", "FOS", "percent")),
            Map.entry(
                    "foster_care_to_meeting_percent_2013_14",
                    List.of("2013", "meetings-by-sector", "FOS", "gone-percent")),
            Map.entry(
                    "foster_care_to_meeting_percent_2012_13",
                    List.of("2012", "meetings-by-sector", "FOS", "gone-percent")),
            Map.entry("transport_contacts_2012_13", List.of("2012", "contacts-by-sector", "TRA", "contacts")),
            Map.entry(
                    "transport_share_of_meetings_percent_2012_13",
                    List.of("2012", "meetings-by-sector", "TRA", "meetings-share")),
            Map.entry(
                    "transport_share_of_meetings_percent_2013_14",
                    List.of("2013", "meetings-by-sector", "TRA", "meetings-share")),
            Map.entry("early_years_contacts_2012_13", List.of("2012", "contacts-by-sector", "EYS", "contacts")),
            Map.entry("social_care_contacts_2012_13", List.of("2012", "contacts-by-sector", "SOC", "contacts")),
            Map.entry("target_closed_within_one_month_percent", List.of("2013", "concluded", "month", "expected")),
            Map.entry("target_closed_within_three_months_percent", List.of("2013", "concluded", "quarter", "expected")),
            Map.entry("target_closed_within_twelve_months_percent", List.of("2013", "concluded", "year", "expected")));

    /** A printed number beside the one counted. */
    record Beside(String file, String row, String column, String printed, String counted) {
        boolean differs() {
            return !printed.equals(counted);
        }

        String line() {
            return String.join(",", file, row, column, printed, counted);
        }
    }

    List<Beside> all() {
        var all = new ArrayList<Beside>();
        table(
                all,
                "lado-contacts-by-sector",
                "contacts-by-sector",
                SECTORS,
                Map.of(
                        "contacts_2013_14", "contacts",
                        "percent_printed", "percent",
                        "change_printed", "change",
                        "change_percent_printed", "change-percent"));
        table(
                all,
                "lado-contacts-by-nature",
                "meetings-by-nature",
                NATURES,
                Map.of(
                        "contacts",
                        "contacts",
                        "meetings",
                        "meetings",
                        "percent_to_meeting_printed",
                        "meetings-percent"));
        table(
                all,
                "lado-outcomes",
                "outcomes",
                OUTCOMES,
                Map.of(
                        "contacts", "contacts",
                        "contacts_percent_printed", "contacts-percent",
                        "meetings", "meetings",
                        "meetings_percent_printed", "meetings-percent"));
        for (var line : lines(FOLDER.resolve("lado-other.csv"))) {
            var place = MEASURES.get(line.get("measure"));
            if (place == null) {
                throw new IllegalStateException("Nothing counts " + line.get("measure"));
            }
            var year = new ReportingYear(Integer.parseInt(place.getFirst()));
            all.add(new Beside(
                    "lado-other",
                    line.get("measure"),
                    "value",
                    line.get("value"),
                    counted(place.get(1), year, place.get(2), place.get(3))));
        }
        return all;
    }

    private void table(
            List<Beside> all, String file, String figure, Map<String, String> rows, Map<String, String> columns) {
        for (var line : lines(FOLDER.resolve(file + ".csv"))) {
            for (var column : line.getParser().getHeaderNames().subList(1, line.size())) {
                if (!line.get(column).isEmpty()) {
                    all.add(new Beside(
                            file,
                            line.get(0),
                            column,
                            line.get(column),
                            counted(figure, YEAR, rows.get(line.get(0)), columns.get(column))));
                }
            }
        }
    }

    /** As it is printed now, without signs of percentages and of growth. */
    private String counted(String figure, ReportingYear year, String row, String column) {
        return figures.table("allegations." + figure, area, year, Audience.WORKING)
                .cell(row, column)
                .orElseThrow(() -> new IllegalStateException(figure + " has no " + row + ", " + column))
                .display()
                .replace("%", "")
                .replace("+", "")
                .replace('\u2212', '-');
    }

    static List<CSVRecord> lines(Path file) {
        try (var lines = WITH_HEADINGS.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            return lines.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
