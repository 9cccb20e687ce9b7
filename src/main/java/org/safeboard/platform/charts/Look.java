package org.safeboard.platform.charts;

/**
 * How a chart looks where it will stand.
 *
 * @param font font families as CSS lists them: in quotes, since a name with a digit is otherwise no name to CSS
 */
public record Look(String font) {
    /** On a page, in the typeface of the pages. */
    public static final Look PAGE = new Look("'Source Sans 3', Arial, sans-serif");

    /** In a document that embeds this font family, and no other. */
    public static Look document(String font) {
        return new Look("'" + font + "'");
    }
}
