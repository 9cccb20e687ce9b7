package org.safeboard.allegations.domain.telling;

/** What somebody has to be told. */
public enum Matter {
    ALLEGATION("The allegation", TellingClock.TOLD_OF_ALLEGATION),
    PROCESS("How the process works (leaflet)", TellingClock.TOLD_OF_ALLEGATION),
    OUTCOME("The outcome", TellingClock.OUTCOME_TO_OTHERS),
    ADVICE("That advice was given about them", TellingClock.ADVICE_PASSED_ON);

    private final String label;
    private final TellingClock clock;

    Matter(String label, TellingClock clock) {
        this.label = label;
        this.clock = clock;
    }

    public String label() {
        return label;
    }

    /** By when. */
    public TellingClock clock(Audience to) {
        return this == OUTCOME && to.readsTheSameLetter() ? TellingClock.OUTCOME_TO_SUBJECT : clock;
    }
}
