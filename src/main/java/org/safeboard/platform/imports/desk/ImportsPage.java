package org.safeboard.platform.imports.desk;

import java.util.List;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.imports.ImportKind;
import org.safeboard.platform.imports.keep.ImportRecord;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** What was brought before, and where a spreadsheet is uploaded. */
public record ImportsPage(
        List<ImportRecord> imports, List<String> areas, List<ImportKind> kinds, Chosen chosen, List<Problem> problems)
        implements Page {

    /** What was chosen on the form. */
    public record Chosen(String area, String kind) {}

    public List<Option> areaOptions() {
        return areas.stream().map(it -> new Option(it, it)).toList();
    }

    public List<Option> kindOptions() {
        return kinds.stream().map(it -> new Option(it.id(), it.title())).toList();
    }

    public static String when(ImportRecord record) {
        return org.safeboard.platform.web.Dates.day(java.time.LocalDate.ofInstant(record.at(), Change.LONDON));
    }

    public static String result(ImportRecord record) {
        var report = record.report();
        return report == null ? "" : report.summary();
    }
}
