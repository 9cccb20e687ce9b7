package org.safeboard.platform.govuk;

import gg.jte.Content;

/** A cell of a table; numbers stand at the right edge. */
public record Cell(Content content, boolean numeric) {
    public static Cell of(String text) {
        return new Cell(Html.text(text), false);
    }

    public static Cell of(Content content) {
        return new Cell(content, false);
    }

    public static Cell number(String text) {
        return new Cell(Html.text(text), true);
    }

    public static Cell number(long number) {
        return number("%,d".formatted(number));
    }
}
