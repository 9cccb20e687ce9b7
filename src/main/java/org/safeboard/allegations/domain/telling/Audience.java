package org.safeboard.allegations.domain.telling;

/** To whom something is told. */
public enum Audience {
    SUBJECT("The person"),
    EMPLOYER("Employer"),
    FAMILY("Child and parents"),
    REFERRER("Referrer"),
    OTHER_BODY("Another employer or responsible body"),
    OTHER_LADO("LADO of another authority"),
    REGULATOR("Regulator");

    private final String label;

    Audience(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Are they told the outcome in the very words that the person is told? */
    public boolean readsTheSameLetter() {
        return this == SUBJECT || this == EMPLOYER;
    }
}
