package org.safeboard.platform.figures.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.Measure;
import org.safeboard.platform.figures.Rows;

/**
 * What a printed number was counted from.
 *
 * @param before whether it is about the year before
 * @param by the dimensions and the codes it is cut down to
 */
record Drill(Measure measure, boolean before, List<Cut> by) {

    record Cut(Dimension dimension, String code) {}

    /** What leads to the records of a cell: for a percentage those counted above the line; none for a difference. */
    static Optional<Drill> of(Figure figure, String row, String column) {
        return switch (figure.rows()) {
            case Rows.Cross(var down, var across, var measure) -> {
                var by = new ArrayList<Cut>();
                cut(by, down, row);
                cut(by, across, column);
                yield Optional.of(new Drill(measure, false, by));
            }
            case Rows.Lines given ->
                given.lines().stream()
                        .filter(it -> it.key().equals(row))
                        .findFirst()
                        .flatMap(line ->
                                column(figure, column).flatMap(it -> drill(measure(it, line), false, List.of())));
            case Rows.Whole _ ->
                column(figure, column).flatMap(it -> drill(measure(it, null), isBefore(it), List.of()));
            case Rows.By(var dimension) -> {
                var by = new ArrayList<Cut>();
                cut(by, dimension, row);
                yield column(figure, column).flatMap(it -> drill(measure(it, null), isBefore(it), by));
            }
        };
    }

    private static Optional<Drill> drill(@Nullable Measure measure, boolean before, List<Cut> by) {
        return measure == null ? Optional.empty() : Optional.of(new Drill(measure, before, by));
    }

    private static void cut(List<Cut> by, Dimension dimension, String code) {
        if (!code.equals(FigureTable.TOTAL)) {
            by.add(new Cut(dimension, code));
        }
    }

    private static Optional<Column> column(Figure figure, String key) {
        return figure.columns().stream().filter(it -> it.key().equals(key)).findFirst();
    }

    private static boolean isBefore(Column column) {
        return column instanceof Column.Before;
    }

    private static @Nullable Measure measure(Column column, Rows.@Nullable Line line) {
        return switch (column) {
            case Column.Count it -> it.measure();
            case Column.Before it -> it.measure();
            case Column.Share it -> it.measure();
            case Column.Percent it -> it.measure();
            case Column.Median it -> it.measure();
            case Column.Mean it -> it.measure();
            case Column.LineCount _, Column.LinePercent _ -> line == null ? null : line.measure();
            case Column.LineBase _ -> line == null ? null : line.of();
            case Column.Change _, Column.ChangePercent _, Column.LineExpected _ -> null;
        };
    }
}
