package org.safeboard.platform.figures.count;

import java.util.Optional;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.FigureValue;

/** Finds a value in a table by the name prose gives it. */
public final class Names {
    private Names() {}

    /** {@code figure.row.column}, {@code figure.row} for its first column, {@code figure.column} for its total. */
    public static Optional<FigureValue> find(String name, FigureTable table) {
        if (!name.startsWith(table.id() + ".")) {
            return Optional.empty();
        }
        var parts = name.substring(table.id().length() + 1).split("\\.", -1);
        return switch (parts.length) {
            case 1 -> {
                var row =
                        value(name, table, parts[0], table.columns().getFirst().key());
                yield row.isPresent() ? row : value(name, table, FigureTable.TOTAL, parts[0]);
            }
            case 2 -> value(name, table, parts[0], parts[1]);
            default -> Optional.empty();
        };
    }

    private static Optional<FigureValue> value(String name, FigureTable table, String row, String column) {
        return table.cell(row, column).map(cell -> {
            var heading = table.columns().get(table.column(column));
            var label = table.row(row).orElseThrow().label();
            var what = "%s, %s: %s".formatted(table.title(), label, heading.heading());
            return new FigureValue(name, what, heading.kind(), cell);
        });
    }
}
