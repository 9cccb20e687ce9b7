package org.safeboard.platform.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure of one area and one reporting year, as one audience sees it: already protected, ready to be printed.
 *
 * @param heading what stands above the row labels
 * @param base what is counted, with the year's dates
 */
public record FigureTable(
        String id,
        String title,
        String base,
        List<String> notes,
        String unit,
        String area,
        ReportingYear year,
        Audience audience,
        String heading,
        List<Heading> columns,
        List<Row> rows,
        List<Figure.Chart> charts) {

    /** The key of the row, or of a cross-tabulation's column, for the whole. */
    public static final String TOTAL = "total";

    /** A column of the table. */
    public record Heading(String key, String heading, Column.Kind kind) {}

    /** A row of the table; the total is the last, where there is one. */
    public record Row(String key, String label, boolean total, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One value.
     *
     * @param value the count, the whole percentage, the days; null where there is none or it is protected
     * @param numerator what was counted; for a change this year's count
     * @param denominator what it is measured against; for a change the count of the year before
     * @param display as printed: {@code 41%}, {@code +32}, {@code *} where protected, {@code –} where there is no value
     * @param isProtected whether the value is kept back from this audience
     */
    public record Cell(
            @Nullable BigDecimal value,
            @Nullable Long numerator,
            @Nullable Long denominator,
            String display,
            boolean isProtected) {}

    public FigureTable {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        charts = List.copyOf(charts);
    }

    /** The row with this key; case does not matter. */
    public Optional<Row> row(String key) {
        return rows.stream().filter(it -> it.key().equalsIgnoreCase(key)).findFirst();
    }

    /** The place of the column with this key, -1 where there is none. */
    public int column(String key) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).key().equalsIgnoreCase(key)) {
                return at;
            }
        }
        return -1;
    }

    public Optional<Cell> cell(String row, String column) {
        int at = column(column);
        return at < 0 ? Optional.empty() : row(row).map(it -> it.cells().get(at));
    }
}
