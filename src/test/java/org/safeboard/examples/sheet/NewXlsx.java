package org.safeboard.examples.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.safeboard.examples.year.OfficeRow;
import org.safeboard.platform.calendar.WorkingCalendar;

/** The newer file: a workbook with a merged title, real dates in some columns and typed ones in others. */
public final class NewXlsx {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.ENGLISH);
    private static final int TITLE_ROWS = 3;
    private static final Set<String> TYPED_DATES =
            Set.of("decision-on", "meeting", "review", "employer-knew", "dbs-on");
    private static final List<Heading> HEADINGS = List.of(
            Heading.of("Ref", "reference", 10),
            Heading.of("Month", "", 9),
            Heading.of("Date rec'd", "received", 12),
            Heading.of("Time", "received-time", 8),
            Heading.coded("Contact type", "type", "contact-type"),
            Heading.coded("Source of referral", "source", "source"),
            Heading.of("Name of adult", "", 26),
            Heading.of("DOB", "adult-born", 12),
            Heading.of("Job title", "adult-role", 20),
            Heading.coded("Basis", "employment-basis", "employment-basis"),
            Heading.of("Employer", "organisation", 30),
            Heading.coded("Agency type", "sector", "sector"),
            Heading.of("Name of child", "child", 24),
            Heading.of("DOB (child)", "child-born", 12),
            Heading.coded("Disclosed to", "disclosed", "disclosed-where"),
            Heading.coded("Category of abuse", "nature", "nature"),
            Heading.of("Date of incident", "incident", 14),
            Heading.of("Employer aware", "employer-knew", 14),
            Heading.of("Details", "what-said", 50),
            Heading.coded("72 hours", "immediate", "yes"),
            Heading.coded("LADO decision", "decision", "decision"),
            Heading.of("Date decided", "decision-on", 12),
            Heading.of("Criteria", "limbs", 10),
            Heading.of("Rationale", "rationale", 40),
            Heading.of("Advice given", "advice", 50),
            Heading.of("Advice sent", "advice-sent", 12),
            Heading.of("Date of initial POT", "meeting", 16),
            Heading.of("Time of POT", "meeting-time", 10),
            Heading.of("Days to POT", "", 10),
            Heading.of("Chaired by", "meeting-chair", 22),
            Heading.of("Attended by", "meeting-came", 60),
            Heading.coded("Reason over 5 days", "meeting-late", "delay-reason"),
            Heading.of("Review POT", "review", 12),
            Heading.of("Allegation as put", "allegation", 50),
            Heading.of("Police officer", "police-lead", 22),
            Heading.of("Police start", "police-from", 12),
            Heading.of("Police review", "police-reviewed", 12),
            Heading.of("Police end", "police-to", 12),
            Heading.coded("Police outcome", "police-result", "police-result"),
            Heading.of("S47 start", "care-from", 12),
            Heading.of("S47 ended", "care-to", 12),
            Heading.coded("S47 outcome", "care-result", "social-care-result"),
            Heading.of("Employer start", "employer-from", 12),
            Heading.of("Employer end", "employer-to", 12),
            Heading.coded("Disciplinary outcome", "employer-result", "employer-result"),
            Heading.coded("Outcome of allegation", "outcome", "office-outcome"),
            Heading.of("Date concluded", "closed", 14),
            Heading.coded("Reason over 3 months", "conclude-late", "delay-reason"),
            Heading.coded("DBS referral", "dbs", "dbs-decision"),
            Heading.of("Date of DBS referral", "dbs-on", 14),
            Heading.of("Filed", "", 8));

    private final OfficeWords words;
    private final WorkingCalendar calendar = new WorkingCalendar();

    private NewXlsx(OfficeWords words) {
        this.words = words;
    }

    public static byte[] write(List<OfficeRow> rows, long seed) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Microsoft Excel", "14.0300")) {
            new NewXlsx(OfficeWords.careful(seed)).fill(book.newWorksheet("LADO contacts"), rows);
        }
        return SameBytes.of(bytes.toByteArray());
    }

    private void fill(Worksheet sheet, List<OfficeRow> rows) {
        sheet.value(0, 0, "LADO contacts 1 April 2013 to 31 March 2014");
        sheet.range(0, 0, 0, HEADINGS.size() - 1).merge();
        sheet.value(1, 0, "OFFICIAL-SENSITIVE. Update weekly. Do not sort single columns!");
        for (int column = 0; column < HEADINGS.size(); column++) {
            sheet.value(TITLE_ROWS, column, HEADINGS.get(column).text());
            sheet.style(TITLE_ROWS, column)
                    .bold()
                    .fillColor("D9E1F2")
                    .wrapText(true)
                    .set();
            sheet.width(column, HEADINGS.get(column).width());
        }
        sheet.freezePane(1, TITLE_ROWS + 1);
        int line = TITLE_ROWS + 1;
        for (var row : rows) {
            for (int column = 0; column < HEADINGS.size(); column++) {
                cell(sheet, line, column, row, HEADINGS.get(column));
            }
            line++;
        }
        sheet.value(line + 1, 0, "Total");
        sheet.value(line + 1, 2, rows.size());
    }

    private void cell(Worksheet sheet, int line, int column, OfficeRow row, Heading heading) {
        switch (heading.text()) {
            case "Month" -> sheet.value(line, column, MONTH.format(row.date("received")));
            case "Name of adult" -> sheet.value(line, column, name(row));
            case "Filed" -> sheet.value(line, column, row.get("closed") == null ? null : "Y");
            case "Days to POT" -> {
                if (row.get("meeting") != null) {
                    sheet.value(line, column, calendar.workingDaysBetween(row.date("received"), row.date("meeting")));
                }
            }
            default -> value(sheet, line, column, row, heading);
        }
    }

    private void value(Worksheet sheet, int line, int column, OfficeRow row, Heading heading) {
        switch (row.get(heading.field())) {
            case null -> {}
            case LocalDate date
            when TYPED_DATES.contains(heading.field()) -> sheet.value(line, column, TYPED.format(date));
            case LocalDate date -> {
                sheet.value(line, column, date);
                sheet.style(line, column).format("dd/mm/yyyy").set();
            }
            case LocalTime time -> sheet.value(line, column, time.toString());
            case Object value ->
                sheet.value(
                        line,
                        column,
                        heading.list() == null ? value.toString() : words.of(heading.list(), value.toString()));
        }
    }

    private static String name(OfficeRow row) {
        return row.get("adult-last") == null ? "Not named" : row.text("adult-last") + ", " + row.text("adult-first");
    }
}
