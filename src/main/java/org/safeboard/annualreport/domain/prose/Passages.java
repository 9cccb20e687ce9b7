package org.safeboard.annualreport.domain.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.FigureTable.Row;

/**
 * A passage from {@code [if figure]} to {@code [end]} is printed where the figure counted something in the year. A row for
 * what was not recorded does not count: years from before something was recorded say nothing about it.
 */
public final class Passages {
    private static final Set<String> NOTHING = Set.of(Dimension.NOT_RECORDED, "NONE");

    private Passages() {}

    /** What is printed, without the marks. */
    public static List<Part> printed(List<Part> parts, Values values) {
        var printed = new ArrayList<Part>();
        boolean within = true;
        for (var part : parts) {
            switch (part) {
                case Part.If passage ->
                    within = values.table(passage.figure())
                            .map(Passages::counted)
                            .orElse(false);
                case Part.End _ -> within = true;
                default -> {
                    if (within) {
                        printed.add(part);
                    }
                }
            }
        }
        return printed;
    }

    private static boolean counted(FigureTable table) {
        boolean whole = table.rows().stream().allMatch(Row::total);
        return table.rows().stream()
                .filter(it -> whole || !it.total() && !NOTHING.contains(it.key()))
                .anyMatch(row -> counted(table, row));
    }

    private static boolean counted(FigureTable table, Row row) {
        for (int at = 0; at < table.columns().size(); at++) {
            var cell = row.cells().get(at);
            var value = cell.value();
            var column = table.columns().get(at);
            if (column.kind() == Column.Kind.COUNT
                    && !column.key().equals("before")
                    && (cell.isProtected() || value != null && value.signum() != 0)) {
                return true;
            }
        }
        return false;
    }
}
