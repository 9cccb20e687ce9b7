package org.safeboard.platform.charts;

import org.safeboard.platform.charts.Svg.Anchor;

/** Horizontal bars of several pieces, with the number of each that has room and the sum after the last. */
final class StackedBarChart {
    private static final double NUMBER = 74;
    private static final double THICKNESS = 28;

    private final ChartData data;
    private final Svg svg;
    private final double scale;

    StackedBarChart(ChartData data, Look look) {
        this.data = data;
        this.svg = new Svg(data, look);
        this.scale = (Svg.WIDTH - NUMBER) / Math.max(data.largestStack(), 1e-9);
    }

    String draw() {
        double top = svg.key(0, data.series().stream().map(Series::name).toList()) + 8;
        double y = top;
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
        double x = 1;
        boolean complete = true;
        for (int i = 0; i < data.series().size(); i++) {
            var value = data.series().get(i).values().get(category);
            if (value == null) {
                complete = false;
                continue;
            }
            var width = value * scale;
            svg.bar(x, y, Math.max(width - 1.5, 0), THICKNESS, i);
            var shown = svg.show(value);
            if (width > Words.width(shown, Svg.TEXT) + 12) {
                svg.numberOn(x + width / 2, y + THICKNESS - 8, shown, i);
            }
            x += width;
        }
        if (complete) {
            svg.text(x + 6, y + THICKNESS - 8, svg.show(data.stack(category)), Anchor.START);
        } else if (x + 40 + 80 < Svg.WIDTH) {
            svg.gap(x + 1, y + 1, 30, THICKNESS - 2);
            svg.text(x + 38, y + THICKNESS - 8, "some " + Svg.NOT_SHOWN, Anchor.START);
        } else {
            svg.text(6, y + THICKNESS + 18, "Some numbers are " + Svg.NOT_SHOWN, Anchor.START);
            y += 22;
        }
        return y + THICKNESS;
    }
}
