package org.safeboard.allegations.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a slice knows that happened in a case, for its timeline. */
public interface CaseDates {
    /**
     * What happened, in any order.
     *
     * @param concern null where none is open
     */
    List<Dated> of(Contact contact, @Nullable Concern concern);

    /** Something that happened on a day. */
    record Dated(LocalDate on, String what, String detail) {}
}
