package org.safeboard.platform.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.charts.Svg.Anchor;

/** Lines that differ in dash and marker as well as in colour, each named at its end. */
final class LineChart {
    private static final double HEIGHT = 230;
    private static final double LEFT = 44;
    private static final double TOP = 24;

    private record Name(String text, double y, int series) {}

    private final ChartData data;
    private final Svg svg;
    private final double right;
    private final double ceiling;

    LineChart(ChartData data, Look look) {
        this.data = data;
        this.svg = new Svg(data, look);
        this.ceiling = ceiling(Math.max(data.largest(), 1));
        var longest = data.series().size() < 2
                ? 24
                : data.series().stream()
                        .mapToDouble(it -> Words.width(it.name(), Svg.TEXT))
                        .max()
                        .orElse(0);
        this.right = Svg.WIDTH - Math.min(longest + 30, 160);
    }

    String draw() {
        for (int i = 0; i <= 4; i++) {
            var value = ceiling * i / 4;
            svg.line(LEFT, y(value), right, y(value), i == 0 ? Svg.INK : Svg.FAINT, 1);
            svg.text(LEFT - 8, y(value) + 5, svg.show(value), Anchor.END, 14, false, Svg.INK);
        }
        for (int i = 0; i < data.series().size(); i++) {
            series(i);
        }
        if (data.series().size() > 1) {
            names();
        }
        return svg.finish(TOP + HEIGHT + labels());
    }

    private void series(int index) {
        var values = data.series().get(index).values();
        var style = Style.of(index);
        var path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < values.size(); i++) {
            @Nullable Double value = values.get(i);
            if (value == null) {
                var whose = data.series().size() > 1 ? data.series().get(index).name() + " " : "";
                svg.raw("<text transform=\"translate(%s %s) rotate(-90)\" font-size=\"14\">%s</text>"
                        .formatted(
                                Svg.n(x(i) + 5 + 16 * missingBefore(index, i)),
                                Svg.n(TOP + HEIGHT - 6),
                                Svg.escape(whose + Svg.NOT_SHOWN)));
            } else {
                path.append(drawing ? "L" : "M").append(Svg.n(x(i))).append(' ').append(Svg.n(y(value)));
            }
            drawing = value != null;
        }
        svg.raw("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"3\"%s/>"
                .formatted(
                        path,
                        style.colour(),
                        style.dash().isEmpty() ? "" : " stroke-dasharray=\"" + style.dash() + "\""));
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value != null) {
                marker(index, x(i), y(value));
                if (data.series().size() == 1 && values.size() <= 12) {
                    // In a valley the number stands under its point, where no line runs through it.
                    var below = isLower(value, values, i - 1) && isLower(value, values, i + 1);
                    svg.text(
                            x(i),
                            y(value) + (below ? 22 : -11),
                            svg.show(value),
                            Anchor.MIDDLE,
                            Svg.TEXT,
                            true,
                            Svg.INK);
                }
            }
        }
    }

    /** How many series before this one have no number here either: their notes stand side by side. */
    private long missingBefore(int index, int category) {
        return data.series().subList(0, index).stream()
                .filter(it -> it.values().get(category) == null)
                .count();
    }

    private static boolean isLower(double value, List<@Nullable Double> values, int than) {
        var other = than < 0 || than >= values.size() ? null : values.get(than);
        return other == null || value < other;
    }

    private void marker(int index, double x, double y) {
        var shape = switch (index % 4) {
            case 0 -> "M%s %sm-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z";
            case 1 -> "M%s %sm-5-5h10v10h-10z";
            case 2 -> "M%s %sm0-6l6 11h-12z";
            default -> "M%s %sm0-7l7 7-7 7-7-7z";
        };
        svg.raw("<path d=\"%s\" fill=\"%s\" stroke=\"#ffffff\"/>"
                .formatted(shape.formatted(Svg.n(x), Svg.n(y)), Style.of(index).colour()));
    }

    /** Names at the ends of their lines, moved apart where they would overlap. */
    private void names() {
        var names = new ArrayList<Name>();
        for (int i = 0; i < data.series().size(); i++) {
            var each = data.series().get(i);
            for (int last = each.values().size() - 1; last >= 0; last--) {
                var value = each.values().get(last);
                if (value != null) {
                    names.add(new Name(each.name(), y(value), i));
                    break;
                }
            }
        }
        names.sort(Comparator.comparingDouble(Name::y));
        double free = 0;
        for (var name : names) {
            var y = Math.max(name.y() + 5, free);
            marker(name.series(), right + 14, y - 5);
            for (var line : Words.wrap(name.text(), Svg.TEXT, Svg.WIDTH - right - 26, 2)) {
                svg.text(right + 26, y, line, Anchor.START);
                y += 18;
            }
            free = y;
        }
    }

    private double labels() {
        var slot = (right - LEFT) / Math.max(data.categories().size(), 1);
        int most = 1;
        for (int i = 0; i < data.categories().size(); i++) {
            var lines = Words.wrap(data.categories().get(i), 14, Math.max(slot - 4, 30), 3);
            for (int row = 0; row < lines.size(); row++) {
                svg.text(x(i), TOP + HEIGHT + 18 + row * 17, lines.get(row), Anchor.MIDDLE, 14, false, Svg.INK);
            }
            most = Math.max(most, lines.size());
        }
        return 10 + most * 17;
    }

    private double x(int category) {
        var slot = (right - LEFT) / data.categories().size();
        return LEFT + slot * (category + 0.5);
    }

    private double y(double value) {
        return TOP + HEIGHT - value / ceiling * HEIGHT;
    }

    /** The next number that divides well by four: 4, 8, 20, 40, 80, 100, 200 and so on. */
    private static double ceiling(double largest) {
        double power = 4;
        while (true) {
            for (var step : new double[] {1, 2, 3, 5}) {
                if (largest <= power * step) {
                    return power * step;
                }
            }
            power *= 10;
        }
    }
}
