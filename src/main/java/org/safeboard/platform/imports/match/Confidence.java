package org.safeboard.platform.imports.match;

/** How a heading came to be matched, from the surest to the least sure. */
public enum Confidence {
    AGREED("As you matched it before"),
    SAME("The same heading"),
    KNOWN("A heading that offices use for it"),
    ALIKE("Looks like it: please check");

    private final String title;

    Confidence(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
