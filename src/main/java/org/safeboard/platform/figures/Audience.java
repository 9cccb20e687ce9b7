package org.safeboard.platform.figures;

/** Who will read the numbers; small ones are protected from those outside the office. */
public enum Audience {
    WORKING("The office", "Every number as counted"),
    PARTNERS("Partner agencies", "Small numbers protected"),
    PUBLIC("The public", "Small numbers protected");

    private final String title;
    private final String hint;

    Audience(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    public String title() {
        return title;
    }

    public String hint() {
        return hint;
    }
}
