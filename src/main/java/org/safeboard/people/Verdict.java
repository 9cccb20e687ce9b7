package org.safeboard.people;

/** What somebody judged about two records. The records stay two: nothing is merged. */
public enum Verdict {
    SAME("Same person"),
    NOT_SAME("Not the same person"),
    UNSURE("Unsure");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
