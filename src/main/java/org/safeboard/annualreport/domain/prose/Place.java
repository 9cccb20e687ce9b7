package org.safeboard.annualreport.domain.prose;

import java.util.Optional;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.FigureTable.Row;

/** The row and column of a table that a name leads to. */
record Place(FigureTable table, Row row, int column) {
    static Optional<Place> of(String name, Values values) {
        return values.tables().stream()
                .filter(it -> name.startsWith(it.id() + "."))
                .findFirst()
                .flatMap(it -> in(it, name.substring(it.id().length() + 1).split("\\.", -1)));
    }

    private static Optional<Place> in(FigureTable table, String[] parts) {
        var row = table.row(parts[0]);
        if (row.isPresent()) {
            int column = parts.length > 1 ? table.column(parts[1]) : 0;
            return column < 0 ? Optional.empty() : row.map(it -> new Place(table, it, column));
        }
        int column = table.column(parts[0]);
        return column < 0 || parts.length > 1
                ? Optional.empty()
                : table.row("total").map(it -> new Place(table, it, column));
    }

    /** The name of another column in the same row. */
    String named(String column) {
        return "%s.%s.%s".formatted(table.id(), row.key(), column);
    }
}
