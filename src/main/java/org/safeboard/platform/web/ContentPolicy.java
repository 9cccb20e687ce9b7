package org.safeboard.platform.web;

/** What a browser may load and do for a page: only what comes from here, and nothing written into the page itself. */
public final class ContentPolicy {
    /** The value of the header {@code Content-Security-Policy}. */
    public static final String VALUE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private ContentPolicy() {}
}
