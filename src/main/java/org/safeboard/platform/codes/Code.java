package org.safeboard.platform.codes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value people choose and count.
 *
 * @param hint says what is meant where the label does not; may be blank
 * @param from the first day it is offered for; null when it always was
 * @param until the last day it is offered for; null when it still is
 */
public record Code(
        String code,
        String label,
        String hint,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    public boolean isOffered(LocalDate on) {
        return (from == null || !on.isBefore(from)) && (until == null || !on.isAfter(until));
    }
}
