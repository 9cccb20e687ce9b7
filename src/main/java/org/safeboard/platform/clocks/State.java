package org.safeboard.platform.clocks;

/** How a clock stands. Worked out from facts and a date each time, stored nowhere. */
public enum State {
    MET("Met"),
    MET_LATE("Met late"),
    RUNNING("Running"),
    DUE_SOON("Due soon"),
    OVERDUE("Overdue"),
    PAUSED("Paused");

    private final String title;

    State(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Was or is the limit passed, so that a reason is owed? */
    public boolean isMissed() {
        return this == MET_LATE || this == OVERDUE;
    }
}
