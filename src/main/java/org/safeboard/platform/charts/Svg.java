package org.safeboard.platform.charts;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/** Writes the elements of one picture. Attributes only: a style attribute would be refused by the pages' policy. */
final class Svg {
    static final double WIDTH = 480;
    static final double TEXT = 16;
    static final String INK = "#0b0c0c";
    static final String FAINT = "#b1b4b6";
    static final String NOT_SHOWN = "not shown";

    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private final ChartData data;
    private final Look look;
    private final String id;
    private final StringBuilder body = new StringBuilder();

    Svg(ChartData data, Look look) {
        this.data = data;
        this.look = look;
        var checksum = new CRC32();
        checksum.update(data.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        this.id = "chart-" + HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    void rect(double x, double y, double width, double height, String fill) {
        body.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>"
                .formatted(n(x), n(y), n(width), n(height), fill));
    }

    /** A surface in the manner of a series: its colour, and over it its pattern. */
    void shape(String element, int series) {
        var style = Style.of(series);
        body.append("<%s fill=\"%s\"/>".formatted(element, style.colour()));
        if (style.hasPattern()) {
            body.append("<%s fill=\"url(#%s-p%d)\"/>".formatted(element, id, series % Style.COUNT));
        }
    }

    void bar(double x, double y, double width, double height, int series) {
        shape("rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"".formatted(n(x), n(y), n(width), n(height)), series);
    }

    /** A dashed outline where a number is missing. */
    void gap(double x, double y, double width, double height) {
        body.append(("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"none\" stroke=\"#505a5f\""
                        + " stroke-dasharray=\"3 3\"/>")
                .formatted(n(x), n(y), n(width), n(height)));
    }

    void line(double x1, double y1, double x2, double y2, String stroke, double width) {
        body.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>"
                .formatted(n(x1), n(y1), n(x2), n(y2), stroke, n(width)));
    }

    void raw(String element) {
        body.append(element);
    }

    void text(double x, double y, String text, Anchor anchor) {
        text(x, y, text, anchor, TEXT, false, INK);
    }

    void text(double x, double y, String text, Anchor anchor, double size, boolean bold, String fill) {
        body.append("<text x=\"%s\" y=\"%s\"".formatted(n(x), n(y)));
        if (anchor != Anchor.START) {
            body.append(" text-anchor=\"")
                    .append(anchor.name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        if (size != TEXT) {
            body.append(" font-size=\"").append(n(size)).append('"');
        }
        if (bold) {
            body.append(" font-weight=\"700\"");
        }
        if (!fill.equals(INK)) {
            body.append(" fill=\"").append(fill).append('"');
        }
        body.append('>').append(escape(text)).append("</text>");
    }

    /** A number upon a surface, with the surface's plain colour behind it so that no pattern runs through it. */
    void numberOn(double x, double y, String text, int series) {
        var style = Style.of(series);
        var width = Words.width(text, TEXT) + 6;
        rect(x - width / 2, y - 15, width, 20, style.colour());
        text(x, y, text, Anchor.MIDDLE, TEXT, true, style.textOn());
    }

    /** Names each series by a swatch; returns where the next thing may begin. */
    double key(double y, List<String> names) {
        double x = 0;
        double top = y;
        for (int i = 0; i < names.size(); i++) {
            var width = 26 + Words.width(names.get(i), TEXT) + 22;
            if (x > 0 && x + width - 22 > WIDTH) {
                x = 0;
                top += 26;
            }
            bar(x, top + 2, 18, 18, i);
            text(x + 26, top + 17, names.get(i), Anchor.START);
            x += width;
        }
        return top + 26;
    }

    String finish(double height) {
        var svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"safeboard-chart\" viewBox=\"0 0 %s %s\""
                .formatted(n(WIDTH), n(height)));
        svg.append(" role=\"img\" aria-labelledby=\"%1$s-title %1$s-desc\"".formatted(id));
        svg.append(" font-family=\"%s\" font-size=\"%s\" fill=\"%s\">".formatted(escape(look.font()), n(TEXT), INK));
        svg.append("<title id=\"%s-title\">%s</title>".formatted(id, escape(data.title())));
        svg.append("<desc id=\"%s-desc\">%s</desc>".formatted(id, escape(data.description())));
        svg.append(patterns());
        return svg.append(body).append("</svg>").toString();
    }

    /** A value as it is written beside its bar. */
    String show(double value) {
        var whole = value == Math.rint(value);
        var number = whole ? "%,d".formatted((long) value) : "%,.1f".formatted(value);
        return data.unit().equals("%") ? number + "%" : number;
    }

    static String n(double number) {
        var text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private String patterns() {
        var used = new ArrayList<String>();
        for (int i = 0; i < Style.COUNT; i++) {
            if (body.indexOf("#" + id + "-p" + i + ")") >= 0) {
                used.add(Style.of(i).pattern(id + "-p" + i));
            }
        }
        return used.isEmpty() ? "" : "<defs>" + String.join("", used) + "</defs>";
    }
}
