package org.safeboard.allegations.domain;

import org.jspecify.annotations.Nullable;

/** The facts about a case on which access depends. */
public interface Guarded {
    String area();

    /** Kept to the LADO and the designated senior officer. */
    boolean restricted();

    /** The code of the sector; null while it is not recorded. */
    @Nullable
    String sector();
}
