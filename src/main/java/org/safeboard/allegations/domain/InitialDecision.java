package org.safeboard.allegations.domain;

/** What the LADO decides a contact needs. */
public enum InitialDecision {
    ADVICE_ONLY(false, false),
    EMPLOYER_LED(true, true),
    INFO_ONLY(false, false),
    TRANSFER(true, false),
    POT_MEETING(true, true);

    private final boolean needsLimb;
    private final boolean opensConcern;

    InitialDecision(boolean needsLimb, boolean opensConcern) {
        this.needsLimb = needsLimb;
        this.opensConcern = opensConcern;
    }

    /** Must it say which limb of the harm test may be met? */
    public boolean needsLimb() {
        return needsLimb;
    }

    /** Does a concern about the adult open with it? */
    public boolean opensConcern() {
        return opensConcern;
    }
}
