package org.safeboard.platform.imports.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.imports.fields.ImportFields;
import org.safeboard.platform.imports.match.SheetMatch;
import org.safeboard.platform.imports.read.ExcelDates;
import org.safeboard.platform.imports.read.SheetFile;
import org.safeboard.platform.imports.values.CellReader;
import org.safeboard.platform.imports.values.Words;

/** The rows of a matched sheet that are rows: not titles, headings again, totals, or a line across the sheet. */
final class SheetRows {
    private static final Pattern TOTAL =
            Pattern.compile("(sub|grand|year|monthly|annual)? ?totals?( .{0,30})?|sum|count");
    private static final Pattern SMALL_NUMBER = Pattern.compile("[\\d,]{1,6}(\\.\\d+)?%?");
    private static final int NAMED = 8;

    private final SheetFile.Sheet sheet;
    private final SheetMatch match;
    private final List<Integer> required = new ArrayList<>();
    private final List<Integer> totals = new ArrayList<>();
    private final List<Integer> repeated = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    SheetRows(SheetFile.Sheet sheet, SheetMatch match, ImportFields fields) {
        this.sheet = sheet;
        this.match = match;
        for (var column : match.columns()) {
            if (column.field() != null && fields.get(column.field()).required()) {
                required.add(column.at());
            }
        }
    }

    /** A row as it stands in the file. */
    record Raw(int number, @Nullable Object[] cells) {
        @Nullable
        Object at(int column) {
            return column < cells.length ? cells[column] : null;
        }
    }

    void read(Consumer<Raw> rows) {
        sheet.read((number, cells) -> {
            var row = new Raw(number, cells);
            if (number > match.row() && isRow(row)) {
                rows.accept(row);
            }
            return true;
        });
    }

    private boolean isRow(Raw row) {
        if (headingsAgain(row)) {
            repeated.add(row.number);
            return false;
        }
        if (required.stream().anyMatch(it -> couldBe(row.at(it)))) {
            return true;
        }
        var filled = 0;
        var numbers = 0;
        var named = false;
        for (var cell : row.cells) {
            if (cell != null && !CellReader.shown(cell).isEmpty()) {
                filled++;
                numbers += cell instanceof Double || cell instanceof SheetFile.CellError ? 1 : 0;
                named |= filled <= 2 && cell instanceof String text && total(text);
            }
        }
        if (filled == 0) {
            return false;
        }
        if (named || numbers == filled) {
            totals.add(row.number);
            return false;
        }
        if (filled == 1 && required.stream().allMatch(it -> row.at(it) == null)) {
            lines.add(row.number);
            return false;
        }
        return true;
    }

    /** "Total", and a number that is no day, are no date received. */
    private static boolean couldBe(@Nullable Object cell) {
        return switch (cell) {
            case null -> false;
            case String text ->
                !CellReader.shown(text).isEmpty()
                        && !total(text)
                        && !SMALL_NUMBER.matcher(CellReader.shown(text)).matches();
            case Double number -> ExcelDates.plausible(number).isPresent();
            default -> true;
        };
    }

    private static boolean total(String text) {
        return text.length() < 50
                && TOTAL.matcher(Words.plain(text).toLowerCase(Locale.ROOT)).matches();
    }

    private boolean headingsAgain(Raw row) {
        var same = 0;
        for (var column : match.columns()) {
            if (row.at(column.at()) instanceof String text
                    && text.length() >= column.heading().length()
                    && Words.tidy(text).equalsIgnoreCase(column.heading())) {
                same++;
            }
        }
        return same >= 2 && same * 2 > match.columns().size();
    }

    /** What was passed over, each a sentence. */
    List<String> notices() {
        var notices = new ArrayList<String>();
        add(notices, totals, "looks like a total", "look like totals");
        add(notices, repeated, "repeats the headings", "repeat the headings");
        add(notices, lines, "has something in one cell only", "have something in one cell only");
        return notices;
    }

    private void add(List<String> notices, List<Integer> rows, String one, String many) {
        if (rows.isEmpty()) {
            return;
        }
        var listed = rows.stream().limit(NAMED).map(String::valueOf).toList();
        var where = sheet.name().isEmpty() ? "" : "Sheet “" + sheet.name() + "”: ";
        notices.add(
                rows.size() == 1
                        ? "%srow %s %s and was left out".formatted(where, listed.getFirst(), one)
                        : "%s%,d rows %s and were left out: %s%s"
                                .formatted(
                                        where,
                                        rows.size(),
                                        many,
                                        String.join(", ", listed),
                                        rows.size() > NAMED ? " and more" : ""));
    }
}
