package org.safeboard.allegations.domain.referrals;

/** The first condition of a referral: was permission to work with children withdrawn? */
public enum Permission {
    WITHDRAWN("Yes: dismissed, or moved to other work, because of this", true),
    WOULD_HAVE("They left first, and the employer would or might have done so", true),
    NOT("No", false);

    private final String label;
    private final boolean met;

    Permission(String label, boolean met) {
        this.label = label;
        this.met = met;
    }

    public String label() {
        return label;
    }

    public boolean isMet() {
        return met;
    }
}
