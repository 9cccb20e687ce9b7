package org.safeboard.platform.charts;

import org.safeboard.platform.charts.Svg.Anchor;

/** Vertical bars over their categories' names, each with its number above it. */
final class ColumnChart {
    private static final double HEIGHT = 220;

    private final ChartData data;
    private final Svg svg;
    private final double scale;
    private final double slot;
    private final double numbers;

    ColumnChart(ChartData data, Look look) {
        this.data = data;
        this.svg = new Svg(data, look);
        this.scale = HEIGHT / Math.max(data.largest(), 1e-9);
        this.slot = Svg.WIDTH / data.categories().size();
        this.numbers = slot / data.series().size() < 30 ? 12 : Svg.TEXT;
    }

    String draw() {
        double top = 22;
        if (data.series().size() > 1) {
            top += svg.key(0, data.series().stream().map(Series::name).toList()) + 4;
        }
        double base = top + HEIGHT;
        int lines = 1;
        for (int i = 0; i < data.categories().size(); i++) {
            columns(i, base);
            lines = Math.max(lines, label(i, base));
        }
        svg.line(0, base, Svg.WIDTH, base, Svg.INK, 1);
        return svg.finish(base + 8 + lines * 18);
    }

    private void columns(int category, double base) {
        var gap = Math.min(slot * 0.22, 24);
        var width = (slot - gap) / data.series().size();
        double x = slot * category + gap / 2;
        for (int i = 0; i < data.series().size(); i++) {
            var value = data.series().get(i).values().get(category);
            var middle = x + width / 2;
            if (value == null) {
                svg.gap(x + 1, base - 24, width - 3, 23);
                svg.raw("<text transform=\"translate(%s %s) rotate(-90)\" font-size=\"14\">%s</text>"
                        .formatted(Svg.n(middle + 5), Svg.n(base - 30), Svg.NOT_SHOWN));
            } else {
                svg.bar(x, base - value * scale, width - 1.5, value * scale, i);
                svg.text(middle, base - value * scale - 5, svg.show(value), Anchor.MIDDLE, numbers, true, Svg.INK);
            }
            x += width;
        }
    }

    private int label(int category, double base) {
        var size = slot < 44 ? 13 : Svg.TEXT;
        var lines = Words.wrap(data.categories().get(category), size, slot - 4, 4);
        for (int i = 0; i < lines.size(); i++) {
            svg.text(slot * (category + 0.5), base + 18 + i * 18, lines.get(i), Anchor.MIDDLE, size, false, Svg.INK);
        }
        return lines.size();
    }
}
