package org.safeboard.allegations.domain.measures;

/** Who decided an interim measure. The last one may be entered and is refused, with the reason. */
public enum Decider {
    EMPLOYER("The employer"),
    OTHER_BODY("Another body that is responsible for the adult’s work"),
    POLICE_OR_COURT("The police or a court"),
    LADO("The LADO or the meeting");

    private final String label;

    Decider(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
