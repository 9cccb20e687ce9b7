package org.safeboard.platform.figures.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.charts.ChartData;
import org.safeboard.platform.charts.Charts;
import org.safeboard.platform.charts.Look;
import org.safeboard.platform.charts.Series;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Figure.Chart;
import org.safeboard.platform.figures.Figure.Form;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.FigureTable.Row;

/** Draws the charts of a table, of what the table shows and nothing else: what is kept back there is a gap here. */
public final class FigureCharts {
    private FigureCharts() {}

    /** One chart of the table as an svg element. */
    public static String svg(FigureTable table, Chart chart, Look look) {
        var data = data(table, chart);
        return switch (chart.form()) {
            case BARS -> Charts.bars(data, look);
            case STACKED -> Charts.stackedBars(data, look);
            case DOUGHNUT -> Charts.doughnut(data, look);
        };
    }

    public static ChartData data(FigureTable table, Chart chart) {
        var columns = chart.columns().stream().map(table::column).toList();
        var rows = table.rows().stream()
                .filter(it -> !it.total())
                .filter(it -> chart.form() != Form.DOUGHNUT || !isNothing(it, columns))
                .toList();
        var series = new ArrayList<Series>();
        for (int column : columns) {
            var values = new ArrayList<@Nullable Double>();
            rows.forEach(it -> values.add(value(it, column)));
            series.add(new Series(table.columns().get(column).heading(), values));
        }
        var percent = columns.stream().allMatch(it -> table.columns().get(it).kind() == Column.Kind.PERCENT);
        return new ChartData(
                chart.title() + ", " + table.year(),
                description(table, rows, columns),
                rows.stream().map(Row::label).toList(),
                series,
                percent ? "%" : chart.unit().isEmpty() ? table.unit() : chart.unit());
    }

    private static String description(FigureTable table, List<Row> rows, List<Integer> columns) {
        var sentences = new ArrayList<String>();
        for (int column : columns) {
            rows.stream()
                    .filter(it -> value(it, column) != null)
                    .max(Comparator.comparing(it -> largest(it, column)))
                    .ifPresent(it -> sentences.add("%s: most for %s, %s."
                            .formatted(
                                    table.columns().get(column).heading(),
                                    it.label(),
                                    it.cells().get(column).display())));
        }
        sentences.add("The table shows every number.");
        return String.join(" ", sentences);
    }

    private static BigDecimal largest(Row row, int column) {
        var value = row.cells().get(column).value();
        return value == null ? BigDecimal.ZERO : value;
    }

    private static @Nullable Double value(Row row, int column) {
        var value = row.cells().get(column).value();
        return value == null ? null : value.doubleValue();
    }

    private static boolean isNothing(Row row, List<Integer> columns) {
        return columns.stream().allMatch(it -> {
            var value = row.cells().get(it).value();
            return value != null && value.signum() == 0;
        });
    }
}
