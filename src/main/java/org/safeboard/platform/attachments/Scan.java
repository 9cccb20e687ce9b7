package org.safeboard.platform.attachments;

/** What a virus scanner said of a document. */
public enum Scan {
    /** No scanner is configured. */
    NOT_SCANNED("Not scanned for viruses"),
    /** The scanner could not be reached; the document is not opened until it was scanned. */
    WAITING("Waits for the virus scanner"),
    CLEAN("No virus found"),
    /** Found later: its content is gone. */
    INFECTED("Held a virus and was deleted");

    private final String sentence;

    Scan(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /** May it be opened? */
    public boolean opens() {
        return this == CLEAN || this == NOT_SCANNED;
    }
}
