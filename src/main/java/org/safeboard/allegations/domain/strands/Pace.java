package org.safeboard.allegations.domain.strands;

/** How soon a strand is reviewed again: the time limits say how long each is. */
public enum Pace {
    FORTNIGHT,
    /** Where it is complex. */
    FOUR_WEEKS
}
