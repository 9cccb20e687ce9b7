package org.safeboard.allegations.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A slice's own condition for closing a case, beside those of {@link Closing}. */
public interface ClosingRule {
    /**
     * What is still missing, each a sentence without its full stop.
     *
     * @param concern null where none is open
     */
    List<String> missing(Contact contact, @Nullable Concern concern);

    /**
     * What is still missing for closing it in this very way.
     *
     * @param disposal the code of what was done with the contact
     */
    default List<String> missingFor(String disposal, Contact contact) {
        return List.of();
    }

    /** Does somebody else have the case now, so that its allegations and strands are theirs to end? */
    default boolean handedOn(Contact contact) {
        return false;
    }
}
