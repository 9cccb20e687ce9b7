package org.safeboard.platform.charts;

import org.safeboard.platform.charts.Svg.Anchor;

/** A ring of parts, with their sum in its middle and their names, numbers and shares under it. */
final class DoughnutChart {
    private static final double CENTRE = Svg.WIDTH / 2;
    private static final double OUTER = 130;
    private static final double INNER = 76;

    private final ChartData data;
    private final Svg svg;

    DoughnutChart(ChartData data, Look look) {
        this.data = data;
        this.svg = new Svg(data, look);
    }

    String draw() {
        var values = data.series().getFirst().values();
        var sum = data.series().getFirst().sum();
        double turned = 0;
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value != null && value > 0) {
                part(i, turned, value / sum);
                if (value / sum >= 0.06) {
                    var angle = 2 * Math.PI * (turned + value / sum / 2);
                    var middle = (OUTER + INNER) / 2;
                    svg.numberOn(
                            CENTRE + Math.sin(angle) * middle,
                            OUTER + 4 - Math.cos(angle) * middle + 5,
                            svg.show(value),
                            i);
                }
                turned += value / sum;
            }
        }
        svg.text(CENTRE, OUTER + 8, svg.show(sum), Anchor.MIDDLE, 34, true, Svg.INK);
        if (!data.unit().equals("%")) {
            // A sum without what is protected is not the whole, so there are no shares of it either.
            svg.text(CENTRE, OUTER + 32, complete() ? data.unit() : data.unit() + " shown", Anchor.MIDDLE);
        }
        return svg.finish(key(OUTER * 2 + 26, sum));
    }

    private boolean complete() {
        return !data.series().getFirst().values().contains(null);
    }

    private void part(int index, double from, double share) {
        if (share > 0.9999) {
            svg.shape("path fill-rule=\"evenodd\" d=\"%s%s\"".formatted(circle(OUTER), circle(INNER)), index);
            return;
        }
        var large = share > 0.5 ? 1 : 0;
        svg.shape(
                "path d=\"M%sA%4$s %4$s 0 %6$d 1 %2$sL%3$sA%5$s %5$s 0 %6$d 0 %7$sz\" stroke=\"#ffffff\" stroke-width=\"2\""
                        .formatted(
                                point(OUTER, from),
                                point(OUTER, from + share),
                                point(INNER, from + share),
                                Svg.n(OUTER),
                                Svg.n(INNER),
                                large,
                                point(INNER, from)),
                index);
    }

    private static String circle(double radius) {
        return "M%s %sm-%3$s 0a%3$s %3$s 0 1 0 %4$s 0a%3$s %3$s 0 1 0-%4$s 0z"
                .formatted(Svg.n(CENTRE), Svg.n(OUTER + 4), Svg.n(radius), Svg.n(radius * 2));
    }

    private static String point(double radius, double turn) {
        return Svg.n(CENTRE + Math.sin(2 * Math.PI * turn) * radius)
                + " "
                + Svg.n(OUTER + 4 - Math.cos(2 * Math.PI * turn) * radius);
    }

    private double key(double from, double sum) {
        double y = from;
        for (int i = 0; i < data.categories().size(); i++) {
            var value = data.series().getFirst().values().get(i);
            var amount = value == null
                    ? Svg.NOT_SHOWN
                    : data.unit().equals("%") || !complete()
                            ? svg.show(value)
                            : svg.show(value) + " (" + Math.round(100 * value / sum) + "%)";
            svg.bar(0, y, 18, 18, i);
            var lines = Words.wrap(
                    data.categories().get(i), Svg.TEXT, Svg.WIDTH - 30 - Words.width(amount, Svg.TEXT) - 12, 2);
            svg.text(Svg.WIDTH, y + 15, amount, Anchor.END, Svg.TEXT, true, Svg.INK);
            for (var line : lines) {
                svg.text(28, y + 15, line, Anchor.START);
                y += 20;
            }
            y += 7;
        }
        return y;
    }
}
