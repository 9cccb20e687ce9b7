package org.safeboard.platform.imports;

/** A file that cannot be read at all; the message is a sentence that says why and what to do. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Unreadable(String sentence) {
        super(sentence, null, false, false);
    }
}
