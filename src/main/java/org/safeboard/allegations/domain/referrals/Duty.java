package org.safeboard.allegations.domain.referrals;

/** Whose duty a referral is. */
public enum Duty {
    EMPLOYER("The employer’s"),
    SUPPLIER("The agency’s that supplied the adult"),
    PROVIDER("The registered provider’s or fostering service’s"),
    TRUSTEES("The trustees’ or committee’s"),
    COUNCIL("The council’s"),
    OTHER_BODY("Another body’s");

    private final String label;

    Duty(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
