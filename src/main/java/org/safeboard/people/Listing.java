package org.safeboard.people;

/** In which of the three lists a record is shown. */
public enum Listing {
    LIKELY("Likely the same person"),
    POSSIBLE("Possibly the same person"),
    HOUSEHOLD("Same household"),
    /** Compared, and too weak to show. */
    FAINT("Not shown");

    private final String words;

    Listing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
