package org.safeboard.allegations.domain.strands;

/** How soon a strand is reviewed again. */
public enum Pace {
    FORTNIGHT("Within two weeks", ""),
    FOUR_WEEKS("Within four weeks", "Where it is complex");

    private final String label;
    private final String hint;

    Pace(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }
}
