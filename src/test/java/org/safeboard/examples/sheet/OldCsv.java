package org.safeboard.examples.sheet;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.safeboard.examples.year.OfficeRow;

/** The older file: saved as CSV by an Excel of its time, two-digit years, few columns, notes beside them. */
public final class OldCsv {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/uu");
    private static final List<String> FILED = List.of("Y", "Y", "Y", "", "in tray");
    private static final List<Heading> HEADINGS = List.of(
            Heading.of("Ref no", "reference", 0),
            Heading.of("Date of referral", "received", 0),
            Heading.coded("Referral/enquiry", "type", "contact-type"),
            Heading.coded("Referred by", "source", "source"),
            Heading.of("Name", "", 0),
            Heading.of("D.O.B.", "adult-born", 0),
            Heading.of("Job", "adult-role", 0),
            Heading.of("Establishment", "organisation", 0),
            Heading.coded("Type of setting", "sector", "sector"),
            Heading.of("Child(ren)", "child", 0),
            Heading.of("DOB of child", "child-born", 0),
            Heading.coded("Abuse type", "nature", "nature"),
            Heading.of("Brief details", "what-said", 0),
            Heading.coded("POT Y/N", "meeting-agreed", "yes"),
            Heading.of("POT date", "meeting", 0),
            Heading.of("Chaired by", "meeting-chair", 0),
            Heading.coded("Reason late", "meeting-late", "delay-reason"),
            Heading.of("2nd POT", "review", 0),
            Heading.of("Allegation(s)", "allegation", 0),
            Heading.coded("Outcome", "outcome", "office-outcome"),
            Heading.of("Date closed", "closed", 0),
            Heading.coded("DBS", "dbs", "dbs-decision"),
            Heading.of("Filed", "", 0));

    private OldCsv() {}

    public static byte[] write(List<OfficeRow> rows, long seed) throws IOException {
        var words = OfficeWords.hurried(seed);
        var random = new Random(seed);
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text, CSVFormat.EXCEL)) {
            csv.printRecord(padded("LADO DATABASE 2012-2013"));
            csv.printRecord(padded(""));
            csv.printRecord(HEADINGS.stream().map(Heading::text).toList());
            for (var row : rows) {
                var cells = new ArrayList<String>();
                for (var heading : HEADINGS) {
                    cells.add(
                            switch (heading.text()) {
                                case "Name" -> (row.text("adult-first") + " " + row.text("adult-last")).strip();
                                case "Filed" -> FILED.get(random.nextInt(FILED.size()));
                                default -> cell(row, heading, words);
                            });
                }
                csv.printRecord(cells);
            }
            csv.printRecord(padded("Total"));
        }
        return text.toString().getBytes(Charset.forName("windows-1252"));
    }

    private static String cell(OfficeRow row, Heading heading, OfficeWords words) {
        var value = row.get(heading.field());
        if (value instanceof LocalDate date) {
            return SHORT.format(date);
        }
        var written = row.text(heading.field());
        if (heading.list() != null && !written.isEmpty()) {
            return words.of(heading.list(), written);
        }
        // dates of birth are whole dates in the rows
        return written.matches("\\d\\d/\\d\\d/\\d{4}") ? written.substring(0, 6) + written.substring(8) : written;
    }

    private static List<String> padded(String first) {
        var cells = new ArrayList<>(Collections.nCopies(HEADINGS.size(), ""));
        cells.set(0, first);
        return cells;
    }
}
