package org.safeboard.platform.documents;

/**
 * A run of text in one style.
 *
 * @param figure the name of the figure the text came from; blank where somebody wrote it
 */
public record Span(String text, boolean bold, String figure) {
    public Span {
        text = Text.clean(text);
    }

    public static Span of(String text) {
        return new Span(text, false, "");
    }
}
