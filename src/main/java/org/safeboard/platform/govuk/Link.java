package org.safeboard.platform.govuk;

/**
 * A link by its words.
 *
 * @param href blank where the words stand for the page itself
 * @param about what it is about, read aloud after the words when they alone do not say it; blank for nothing
 */
public record Link(String text, String href, String about) {
    public Link(String text, String href) {
        this(text, href, "");
    }
}
