package org.safeboard.allegations.domain.referrals;

/** The second condition of a referral: what the employer thinks that the adult did or may do. */
public enum Harm {
    RELEVANT_CONDUCT("They harmed a child, or put a child at risk (relevant conduct)", true),
    HARM_TEST("They have not, but may harm a child or put one at risk (the harm test)", true),
    RELEVANT_OFFENCE("They were cautioned or convicted for a relevant offence", true),
    NOT("None of these", false);

    private final String label;
    private final boolean met;

    Harm(String label, boolean met) {
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
