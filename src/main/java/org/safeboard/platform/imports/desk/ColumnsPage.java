package org.safeboard.platform.imports.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.imports.ImportKind;
import org.safeboard.platform.imports.fields.ImportField;
import org.safeboard.platform.imports.keep.ImportRecord;
import org.safeboard.platform.imports.match.SheetMatch;
import org.safeboard.platform.imports.values.Words;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Page;

/** Which column is what. */
public record ColumnsPage(
        ImportRecord record, ImportKind kind, List<SheetMatch> sheets, List<Line> lines, List<Problem> problems)
        implements Page {

    /**
     * A heading, wherever in the file it stands.
     *
     * @param field the field it is brought in as; blank where it is set aside
     * @param why how sure that is
     */
    public record Line(String heading, String field, String why, String sample) {}

    /** What the form sends: a field for each heading. */
    record Form(List<Column> columns) {
        record Column(String heading, String field) {}

        /** @throws RulesBroken with what does not fit */
        Map<String, String> agreed(ImportKind kind) {
            var agreed = new LinkedHashMap<String, String>();
            var taken = new HashMap<String, String>();
            var problems = new ArrayList<Problem>();
            for (var i = 0; i < columns.size(); i++) {
                var column = columns.get(i);
                var known = kind.fields().all().stream()
                        .filter(it -> it.name().equals(column.field()))
                        .findFirst();
                agreed.put(
                        Words.plain(column.heading()),
                        known.map(ImportField::name).orElse(""));
                var before = known.isEmpty() ? null : taken.put(column.field(), column.heading());
                if (before != null) {
                    problems.add(new Problem(
                            "columns[%d].field".formatted(i),
                            "“%s” and “%s” cannot both be “%s”: choose one"
                                    .formatted(
                                            before,
                                            column.heading(),
                                            known.get().heading())));
                }
            }
            for (var field : kind.fields().all()) {
                if (field.required() && !taken.containsKey(field.name())) {
                    problems.add(
                            new Problem("columns[0].field", "Choose the column for “%s”".formatted(field.heading())));
                }
            }
            if (!problems.isEmpty()) {
                throw new RulesBroken(problems);
            }
            return agreed;
        }
    }

    static List<Line> lines(List<SheetMatch> sheets) {
        var lines = new LinkedHashMap<String, Line>();
        for (var sheet : sheets) {
            for (var column : sheet.columns()) {
                var field = column.field();
                var confidence = column.confidence();
                lines.putIfAbsent(
                        Words.plain(column.heading()),
                        new Line(
                                column.heading(),
                                field == null ? "" : field,
                                confidence == null ? "" : confidence.title(),
                                column.sample()));
            }
        }
        return List.copyOf(lines.values());
    }

    /** The lines as they were sent. */
    List<Line> sent(Form form) {
        var fields = new HashMap<String, String>();
        form.columns().forEach(it -> fields.put(it.heading(), it.field()));
        return lines.stream()
                .map(it -> new Line(it.heading(), fields.getOrDefault(it.heading(), ""), it.why(), it.sample()))
                .toList();
    }

    public List<Option> fields() {
        return kind.fields().all().stream()
                .map(it -> new Option(it.name(), it.heading() + (it.required() ? " (needed)" : "")))
                .toList();
    }

    /** Where the headings were found, in words. */
    public String found() {
        return String.join(
                "; ",
                sheets.stream()
                        .map(it -> it.sheet().isEmpty()
                                ? "row " + it.row()
                                : "sheet “%s”, row %d".formatted(it.sheet(), it.row()))
                        .toList());
    }
}
