package org.safeboard.platform.govuk;

import gg.jte.Content;

/** Plain text where a component takes content; it is escaped when written. */
public final class Html {
    private Html() {}

    public static Content text(String text) {
        return output -> output.writeUserContent(text);
    }
}
