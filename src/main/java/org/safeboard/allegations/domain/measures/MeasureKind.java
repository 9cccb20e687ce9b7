package org.safeboard.allegations.domain.measures;

/** What is done meanwhile. Its labels are the list {@code allegations/interim-measure}. */
public enum MeasureKind {
    SUPERVISION,
    REDEPLOY_NO_CHILD_CONTACT,
    REDEPLOY_OTHER_SITE,
    HOME_WORKING,
    PAID_LEAVE,
    SUSPENSION_NEUTRAL,
    AGENCY_RELEASED,
    VOLUNTEER_STOOD_DOWN,
    FOSTER_NO_NEW_PLACEMENT,
    FOSTER_CHILD_MOVED,
    LICENCE_SUSPENDED,
    REGISTRATION_SUSPENDED,
    BAIL_CONDITIONS,
    CHILD_MOVED_CLASS,
    NONE;

    /** The list of its labels. */
    public static final String LIST = "allegations/interim-measure";

    /** A neutral act that weighs like a punishment: alternatives come first, and it is confirmed in writing. */
    public boolean isSuspension() {
        return this == SUSPENSION_NEUTRAL;
    }

    /** Is it the child whose day changes, and not the adult's? */
    public boolean childBears() {
        return this == CHILD_MOVED_CLASS || this == FOSTER_CHILD_MOVED;
    }
}
