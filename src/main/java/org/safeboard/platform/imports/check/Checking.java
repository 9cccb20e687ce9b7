package org.safeboard.platform.imports.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.imports.ImportKind;
import org.safeboard.platform.imports.ImportRow;
import org.safeboard.platform.imports.Place;
import org.safeboard.platform.imports.Progress;
import org.safeboard.platform.imports.RowProblem;
import org.safeboard.platform.imports.Unreadable;
import org.safeboard.platform.imports.fields.ImportField;
import org.safeboard.platform.imports.fields.ImportFields;
import org.safeboard.platform.imports.keep.Identity;
import org.safeboard.platform.imports.match.Confidence;
import org.safeboard.platform.imports.match.Matching;
import org.safeboard.platform.imports.match.SheetMatch;
import org.safeboard.platform.imports.read.Columns;
import org.safeboard.platform.imports.read.SheetFile;
import org.safeboard.platform.imports.values.CellReader;
import org.safeboard.platform.imports.values.Vocabulary;

/** One reading of a file from its first sheet to its last row: every cell read, every row checked. */
public final class Checking {
    /** More problems than these are counted, and stand in the corrections file. */
    private static final int KEPT = 500;

    private static final int TOLD_EVERY = 500;

    private final ImportKind kind;
    private final ImportFields fields;
    private final Matching matching;
    private final CellReader reader;
    private final ImportKind.RowCheck rules;
    private final Progress progress;
    private final Consumer<RowProblem> hears;
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<SheetMatch> sheets = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final Map<String, Place> references = new HashMap<>();
    private int problemCount;
    private int read;

    /** @param hears told of every problem, also of those that are not kept */
    public Checking(
            ImportKind kind,
            String area,
            LocalDate today,
            Map<String, String> agreed,
            Map<String, Vocabulary> vocabularies,
            Progress progress,
            Consumer<RowProblem> hears) {
        this.kind = kind;
        this.fields = kind.fields();
        this.matching = new Matching(fields, agreed);
        this.reader = new CellReader(today, vocabularies);
        this.rules = kind.checking(area, today);
        this.progress = progress;
        this.hears = hears;
    }

    /** @throws Unreadable when there is nothing in it that could be brought in */
    public Checked check(SheetFile file) {
        for (var sheet : file.sheets()) {
            if (sheet.hidden()) {
                notices.add("Sheet “%s” is hidden and was not read".formatted(sheet.name()));
                continue;
            }
            var match = matching.of(sheet);
            if (match.isEmpty()) {
                if (!sheet.name().isEmpty()) {
                    notices.add("Sheet “%s” was not read: none of its rows look like headings".formatted(sheet.name()));
                }
                continue;
            }
            sheets.add(match.get());
            check(sheet, match.get());
        }
        if (sheets.isEmpty()) {
            throw new Unreadable(
                    "No row with headings was found: the headings should be like those of the template, such as “%s”"
                            .formatted(fields.all().stream()
                                    .filter(ImportField::required)
                                    .findFirst()
                                    .orElse(fields.all().getFirst())
                                    .heading()));
        }
        notices.addAll(reader.notices());
        return new Checked(
                rows,
                read,
                sheets,
                problemCount,
                problems,
                notices.stream().map(Checking::asSentence).toList());
    }

    private static String asSentence(String notice) {
        return Character.toUpperCase(notice.charAt(0)) + notice.substring(1);
    }

    private void check(SheetFile.Sheet sheet, SheetMatch match) {
        var missing = matching.missing(match);
        for (var field : missing) {
            problem(new RowProblem(
                    new Place(sheet.name(), match.row()),
                    field.name(),
                    field.heading(),
                    "",
                    "",
                    "There is no column for “%s”: match one to it or add it".formatted(field.heading())));
        }
        tell(match);
        if (!missing.isEmpty()) {
            return;
        }
        var layout = new Layout(fields, match);
        var sheetRows = new SheetRows(sheet, match, fields);
        sheetRows.read(raw -> check(layout, raw));
        progress.at(Progress.Stage.READING, read, 0);
        notices.addAll(sheetRows.notices());
    }

    private void tell(SheetMatch match) {
        var aside = match.columns().stream()
                .filter(it -> it.field() == null)
                .map(SheetMatch.Column::heading)
                .distinct()
                .toList();
        if (!aside.isEmpty()) {
            notices.add("%sthese columns were not brought in, only kept beside each row: %s"
                    .formatted(
                            match.sheet().isEmpty() ? "" : "Sheet “" + match.sheet() + "”: ",
                            String.join(", ", aside)));
        }
        match.columns().stream()
                .filter(it -> it.confidence() == Confidence.ALIKE && it.field() != null)
                .forEach(it -> notices.add("The column “%s” was taken for “%s”"
                        .formatted(
                                it.heading(),
                                fields.get(java.util.Objects.requireNonNull(it.field()))
                                        .heading())));
    }

    private void check(Layout layout, SheetRows.Raw raw) {
        if (layout.isExample(raw)) {
            notices.add("Row %d is the example of the template and was left out".formatted(raw.number()));
            return;
        }
        if (++read % TOLD_EVERY == 0) {
            progress.at(Progress.Stage.READING, read, 0);
        }
        var row = new ImportRow(fields, new Place(layout.match.sheet(), raw.number()));
        for (var at : layout.inOrder) {
            read(row, layout, at, raw);
        }
        if (row.wrongs().isEmpty()) {
            row.aside(layout.aside(raw));
            rules.check(row);
            referenceOnce(row);
        }
        if (row.wrongs().isEmpty()) {
            rows.add(row);
            return;
        }
        for (var wrong : row.wrongs()) {
            problem(problem(layout, raw, row, wrong));
        }
    }

    /** Two rows with one number would be one record. */
    private void referenceOnce(ImportRow row) {
        var reference = row.text(kind.reference());
        if (!reference.isEmpty()) {
            var before = references.putIfAbsent(Identity.plain(reference), row.place());
            if (before != null) {
                row.wrong(kind.reference(), "Another row has this too, %s: give each its own".formatted(before));
            }
        }
    }

    private void read(ImportRow row, Layout layout, int place, SheetRows.Raw raw) {
        var field = fields.all().get(place);
        var cell = raw.at(layout.columns[place]);
        try {
            var on = layout.dated[place] < 0 ? null : date(row.value(layout.dated[place]), layout, row);
            var value = cell == null ? null : reader.read(field, cell, on);
            row.put(place, value);
            if (value == null && field.required()) {
                row.wrong(field.name(), "Enter %s".formatted(startSmall(field.heading())));
            }
        } catch (CellReader.NotRead notRead) {
            row.add(new ImportRow.Wrong(field.name(), CellReader.shown(cell), notRead.whatToDo()));
        }
    }

    private static String startSmall(String heading) {
        return "the " + Character.toLowerCase(heading.charAt(0)) + heading.substring(1);
    }

    /** The date that says which lists were in force; where it is blank, that of the row as a whole. */
    private @Nullable LocalDate date(@Nullable Object value, Layout layout, ImportRow row) {
        if (value instanceof LocalDate date) {
            return date;
        }
        return layout.firstDate >= 0 && row.value(layout.firstDate) instanceof LocalDate date ? date : null;
    }

    private RowProblem problem(Layout layout, SheetRows.Raw raw, ImportRow row, ImportRow.Wrong wrong) {
        var place = wrong.field() == null ? -1 : fields.place(wrong.field());
        var column = place < 0 ? -1 : layout.columns[place];
        var found = wrong.found() != null ? wrong.found() : column < 0 ? "" : CellReader.shown(raw.at(column));
        return new RowProblem(
                row.place(),
                wrong.field(),
                column >= 0
                        ? layout.headings[place]
                        : place < 0 ? "" : fields.all().get(place).heading(),
                column < 0 ? "" : Columns.letters(column),
                found.length() > 200 ? found.substring(0, 200) + "…" : found,
                wrong.whatToDo());
    }

    private void problem(RowProblem problem) {
        problemCount++;
        if (problems.size() < KEPT) {
            problems.add(problem);
        }
        hears.accept(problem);
    }
}
