package org.safeboard.annualreport.domain.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.charts.ChartData;
import org.safeboard.platform.charts.Charts;
import org.safeboard.platform.charts.Series;
import org.safeboard.platform.documents.Block;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureTable;

/** Tables and charts of figures as blocks of a document. */
final class FigureBlocks {
    private FigureBlocks() {}

    static Block.Table table(FigureTable table, int number) {
        return table(table, "Table %d: %s".formatted(number, table.title()), "table-" + number);
    }

    private static Block.Table table(FigureTable table, String title, String id) {
        var columns = new ArrayList<Block.Column>();
        columns.add(new Block.Column(table.heading(), null));
        table.columns().forEach(it -> columns.add(new Block.Column(it.heading(), format(it.kind()))));
        var rows = table.rows().stream()
                .map(row -> {
                    var cells = new ArrayList<Block.Cell>();
                    cells.add(Block.Cell.of(row.label()));
                    row.cells().forEach(it -> cells.add(new Block.Cell(it.display(), it.value())));
                    return new Block.Row(row.total(), cells);
                })
                .toList();
        return new Block.Table(id, title, table.base(), table.notes(), columns, rows);
    }

    private static String format(Column.Kind kind) {
        return switch (kind) {
            case COUNT -> "#,##0";
            case PERCENT -> "0\"%\"";
            case DAYS -> "0.00";
            case CHANGE -> "+#,##0;-#,##0;0";
            case CHANGE_PERCENT -> "+0\"%\";-0\"%\";0\"%\"";
        };
    }

    /** @param which of the figure's charts, from 1 */
    static Block.Picture chart(FigureTable table, int which, int number) {
        var chart = table.charts().get(which - 1);
        var rows = table.rows().stream().filter(it -> !it.total()).toList();
        var series = chart.columns().stream()
                .map(key -> series(table, rows, table.column(key)))
                .toList();
        var data = new ChartData(
                chart.title(),
                description(rows, series, chart.form()),
                rows.stream().map(FigureTable.Row::label).toList(),
                series,
                unit(table, chart));
        var svg = switch (chart.form()) {
            case BARS -> Charts.bars(data);
            case STACKED -> Charts.stackedBars(data);
            case DOUGHNUT -> Charts.doughnut(data);
        };
        return new Block.Picture("Chart %d: %s".formatted(number, chart.title()), data.description(), svg);
    }

    private static Series series(FigureTable table, List<FigureTable.Row> rows, int column) {
        var values = new ArrayList<@Nullable Double>();
        for (var row : rows) {
            var value = row.cells().get(column).value();
            values.add(value == null ? null : value.doubleValue());
        }
        return new Series(table.columns().get(column).heading(), values);
    }

    private static String unit(FigureTable table, Figure.Chart chart) {
        var kind = table.columns().get(table.column(chart.columns().getFirst())).kind();
        return kind == Column.Kind.PERCENT ? "%" : table.unit();
    }

    /** What can be seen in it: how many rows, and which stand out. */
    private static String description(List<FigureTable.Row> rows, List<Series> series, Figure.Form form) {
        var said = new StringBuilder(form == Figure.Form.DOUGHNUT ? "A ring of " : "Bars of ")
                .append(rows.size())
                .append(" rows.");
        for (var each : series) {
            var order = IntStream.range(0, rows.size())
                    .filter(it -> each.values().get(it) != null && each.values().get(it) > 0)
                    .boxed()
                    .sorted(Comparator.comparing((Integer it) -> each.values().get(it))
                            .reversed())
                    .limit(3)
                    .map(it -> "%s %s"
                            .formatted(rows.get(it).label(), plain(each.values().get(it))))
                    .toList();
            if (!order.isEmpty()) {
                said.append(' ')
                        .append(each.name())
                        .append(": most in ")
                        .append(String.join(", ", order))
                        .append('.');
            }
        }
        return said.append(" The table has every number.").toString();
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
