package org.safeboard.platform.charts;

/**
 * Draws charts as SVG: labelled directly, readable in black and white, 480 units wide so that letters stay readable on a
 * phone, and named for those who do not see them. A missing or protected number is said, not drawn as zero.
 */
public final class Charts {
    private Charts() {}

    /** Horizontal bars, for categories with long names; several series stand in groups. */
    public static String bars(ChartData data) {
        return bars(data, Look.PAGE);
    }

    public static String bars(ChartData data, Look look) {
        return data.isEmpty() ? nothing(data, look) : new BarChart(data, look).draw();
    }

    /** Vertical bars, for up to a dozen short categories such as months; several series stand in groups. */
    public static String columns(ChartData data) {
        return columns(data, Look.PAGE);
    }

    public static String columns(ChartData data, Look look) {
        return data.isEmpty() ? nothing(data, look) : new ColumnChart(data, look).draw();
    }

    /** Horizontal bars made of one piece for each series. */
    public static String stackedBars(ChartData data) {
        return stackedBars(data, Look.PAGE);
    }

    public static String stackedBars(ChartData data, Look look) {
        return data.isEmpty() ? nothing(data, look) : new StackedBarChart(data, look).draw();
    }

    /** A line for each series, for how something changes over time. */
    public static String line(ChartData data) {
        return line(data, Look.PAGE);
    }

    public static String line(ChartData data, Look look) {
        return data.isEmpty() ? nothing(data, look) : new LineChart(data, look).draw();
    }

    /** Parts of a whole; draws the first series, a part for each category. */
    public static String doughnut(ChartData data) {
        return doughnut(data, Look.PAGE);
    }

    public static String doughnut(ChartData data, Look look) {
        return data.isEmpty() || data.series().getFirst().sum() == 0
                ? nothing(data, look)
                : new DoughnutChart(data, look).draw();
    }

    private static String nothing(ChartData data, Look look) {
        var svg = new Svg(data, look);
        svg.text(0, 24, "There are no numbers to draw.", Svg.Anchor.START);
        return svg.finish(36);
    }
}
