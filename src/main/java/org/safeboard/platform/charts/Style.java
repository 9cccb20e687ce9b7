package org.safeboard.platform.charts;

/**
 * How a series looks: a colour from the palette of the Government Analysis Function, which keeps apart for colour-blind
 * readers, with a pattern over it, so that colour is never the only difference.
 *
 * @param marks what the pattern draws in a square of eight; blank for a plain surface
 */
record Style(String colour, String textOn, String dash, String marks) {
    static final int COUNT = 6;

    private static final String WHITE = "#ffffff";
    private static final Style[] ALL = {
        new Style("#12436d", WHITE, "", ""),
        new Style("#28a197", Svg.INK, "8 4", "M-2 2l4-4M0 8l8-8M6 10l4-4"),
        new Style("#801650", WHITE, "2 4", "M2 0v8M6 0v8"),
        new Style("#f46a25", Svg.INK, "12 4 2 4", "M1.500 2h1.500M5.500 6h1.500"),
        new Style("#3d3d3d", WHITE, "6 2 2 2", "M0 2h8M0 6h8"),
        new Style("#a285d1", Svg.INK, "1 3", "M0 0l8 8M0 8l8-8"),
    };

    static Style of(int series) {
        return ALL[series % COUNT];
    }

    boolean hasPattern() {
        return !marks.isEmpty();
    }

    String pattern(String id) {
        return ("<pattern id=\"%s\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><path d=\"%s\" fill=\"none\""
                        + " stroke=\"%s\" stroke-width=\"1.500\" stroke-opacity=\"0.55\"/></pattern>")
                .formatted(id, marks, textOn);
    }
}
