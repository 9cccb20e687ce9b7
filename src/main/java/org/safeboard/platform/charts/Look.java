package org.safeboard.platform.charts;

/**
 * Where a chart will stand.
 *
 * @param font the font family; a PDF must name the one it embeds
 * @param document is it for a document? Then the description is repeated as the picture's alternative text, which the
 *     PDF writer asks for
 */
public record Look(String font, boolean document) {
    /** On a page, in the typeface of the pages. */
    public static final Look PAGE = new Look("Source Sans 3, Arial, sans-serif", false);

    /** In a PDF that embeds this font family. */
    public static Look document(String font) {
        return new Look(font, true);
    }
}
