package org.safeboard.allegations.domain.boundary;

/** The part that another authority has in a case of ours. */
public enum Part {
    LEAD("They lead, we take part"),
    PARTICIPATING("They take part, we lead"),
    INFORMED("Informed only"),
    TRANSFERRED_IN("They transferred it to us"),
    TRANSFERRED_OUT("We transfer it to them");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** How the other authority sees the same part. */
    public Part mirrored() {
        return switch (this) {
            case LEAD -> PARTICIPATING;
            case PARTICIPATING -> LEAD;
            case INFORMED -> INFORMED;
            case TRANSFERRED_IN -> TRANSFERRED_OUT;
            case TRANSFERRED_OUT -> TRANSFERRED_IN;
        };
    }

    /** Is an answer owed before anybody may rely on it? */
    public boolean needsAnswer() {
        return this != INFORMED;
    }
}
