package org.safeboard.platform.imports.check;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.imports.Place;
import org.safeboard.platform.imports.RowProblem;
import org.safeboard.platform.imports.fields.ImportFields;
import org.safeboard.platform.imports.match.Matching;
import org.safeboard.platform.imports.read.SheetFile;
import org.safeboard.platform.imports.values.CellReader;

/**
 * The rows as they came, with a first column that says what to do and the cells concerned marked: put right, the file is
 * sent again as it is, since that column is not read.
 */
public final class CorrectionsFile implements Consumer<RowProblem> {
    private static final String MARK = "FFE08A";
    private static final int SENT_EVERY = 1_000;
    private static final int WIDE = 60;
    private final Map<Place, List<RowProblem>> problems = new HashMap<>();

    @Override
    public void accept(RowProblem problem) {
        problems.computeIfAbsent(problem.place(), it -> new java.util.ArrayList<>(1))
                .add(problem);
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Reads the file again and writes it with what is wrong. */
    public void write(SheetFile file, ImportFields fields, Map<String, String> agreed, OutputStream to) {
        try (var book = new Workbook(to, "Safeboard", null)) {
            var matching = new Matching(fields, agreed);
            for (var sheet : file.sheets()) {
                var match = sheet.hidden()
                        ? java.util.Optional.<org.safeboard.platform.imports.match.SheetMatch>empty()
                        : matching.of(sheet);
                if (match.isPresent()) {
                    write(
                            sheet,
                            match.get().row(),
                            book.newWorksheet(sheet.name().isEmpty() ? "Rows" : sheet.name()));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(SheetFile.Sheet from, int headings, Worksheet to) {
        var next = new int[1];
        var told = new int[] {-1};
        to.width(0, WIDE);
        to.freezePane(1, 1);
        from.read((number, cells) -> {
            if (number < headings) {
                return true;
            }
            if (number == headings) {
                told[0] = columnOfAdvice(cells);
            }
            row(to, next[0]++, number == headings, new Row(from.name(), number, cells, told[0]));
            if (next[0] % SENT_EVERY == 0) {
                flush(to);
            }
            return true;
        });
    }

    /** A file that was sent back may have the column already. */
    private static int columnOfAdvice(@Nullable Object[] cells) {
        for (var i = 0; i < cells.length; i++) {
            if (Matching.WHAT_TO_DO.equals(CellReader.shown(cells[i]))) {
                return i;
            }
        }
        return -1;
    }

    private record Row(String sheet, int number, @Nullable Object[] cells, int leftOut) {}

    private void row(Worksheet to, int at, boolean heading, Row row) {
        var wrong = problems.getOrDefault(new Place(row.sheet, row.number), List.of());
        if (heading) {
            to.value(at, 0, Matching.WHAT_TO_DO);
        } else if (!wrong.isEmpty()) {
            to.value(at, 0, wrong.stream().map(CorrectionsFile::sentence).collect(Collectors.joining("\n")));
            to.style(at, 0).wrapText(true).fillColor(MARK).set();
        }
        var column = 1;
        for (var i = 0; i < row.cells.length; i++) {
            if (i == row.leftOut) {
                continue;
            }
            value(to, at, column, row.cells[i]);
            var letters = org.safeboard.platform.imports.read.Columns.letters(i);
            if (heading) {
                to.style(at, column).bold().set();
            } else if (wrong.stream().anyMatch(it -> it.column().equals(letters))) {
                to.style(at, column).fillColor(MARK).set();
            }
            column++;
        }
        if (heading) {
            to.style(at, 0).bold().set();
        }
    }

    private static String sentence(RowProblem problem) {
        return problem.heading().isEmpty()
                ? problem.whatToDo()
                : "%s: %s".formatted(problem.heading(), problem.whatToDo());
    }

    private static void value(Worksheet to, int row, int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Double number -> to.value(row, column, number);
            case LocalDateTime at
            when at.toLocalTime().equals(LocalTime.MIN) -> {
                to.value(row, column, at.toLocalDate());
                to.style(row, column).format("dd/mm/yyyy").set();
            }
            case LocalDateTime at -> {
                to.value(row, column, at);
                to.style(row, column).format("dd/mm/yyyy hh:mm").set();
            }
            default -> to.value(row, column, CellReader.shown(cell));
        }
    }

    private static void flush(Worksheet to) {
        try {
            to.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
