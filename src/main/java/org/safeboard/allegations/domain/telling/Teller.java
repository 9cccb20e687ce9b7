package org.safeboard.allegations.domain.telling;

/** Whose it is to tell somebody. */
public enum Teller {
    LADO("The LADO\u2019s office"),
    EMPLOYER("The employer"),
    AGENCY("The agency that supplies the person"),
    POLICE("Police"),
    SOCIAL_CARE("Children\u2019s social care"),
    OTHER("Somebody else");

    private final String label;

    Teller(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
