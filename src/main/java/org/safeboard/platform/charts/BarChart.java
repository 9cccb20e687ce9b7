package org.safeboard.platform.charts;

import org.safeboard.platform.charts.Svg.Anchor;

/** Horizontal bars, each under its category's name and before its number. */
final class BarChart {
    private static final double NUMBER = 74;

    private final ChartData data;
    private final Svg svg;
    private final double scale;
    private final double thickness;

    BarChart(ChartData data, Look look) {
        this.data = data;
        this.svg = new Svg(data, look);
        this.scale = (Svg.WIDTH - NUMBER) / Math.max(data.largest(), 1e-9);
        this.thickness = data.series().size() == 1 ? 22 : 18;
    }

    String draw() {
        double y = 0;
        if (data.series().size() > 1) {
            y = svg.key(0, data.series().stream().map(Series::name).toList()) + 8;
        }
        var top = y;
        for (int i = 0; i < data.categories().size(); i++) {
            y = category(i, y) + 10;
        }
        svg.line(0.5, top, 0.5, y - 6, Svg.INK, 1);
        return svg.finish(y);
    }

    private double category(int category, double from) {
        double y = from;
        for (var line : Words.wrap(data.categories().get(category), Svg.TEXT, Svg.WIDTH - 8, 2)) {
            svg.text(6, y + 16, line, Anchor.START);
            y += 20;
        }
        y += 2;
        for (int i = 0; i < data.series().size(); i++) {
            var value = data.series().get(i).values().get(category);
            if (value == null) {
                svg.gap(1, y + 1, 40, thickness - 2);
                svg.text(48, y + thickness - 5, Svg.NOT_SHOWN, Anchor.START);
            } else {
                svg.bar(1, y, value * scale, thickness, i);
                svg.text(7 + value * scale, y + thickness - 5, svg.show(value), Anchor.START, Svg.TEXT, true, Svg.INK);
            }
            y += thickness + 2;
        }
        return y;
    }
}
