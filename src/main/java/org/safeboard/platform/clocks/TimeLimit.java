package org.safeboard.platform.clocks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A promise of time, declared once by a module in an enum of its own. */
public interface TimeLimit {
    /** Its name in settings and figures, such as {@code allegations.initial-meeting}; never changed. */
    String id();

    String title();

    Limit limit();

    /** The paragraph of guidance it stands in, or the local procedures. */
    String source();

    /** May a board change its length? */
    boolean local();

    /** The first day on which it was in force; null when it always was. */
    @Nullable
    LocalDate from();

    /** The last day on which it was in force; null when it still is. */
    @Nullable
    LocalDate until();

    /** Was it in force for what started on this day? */
    default boolean isInForce(LocalDate day) {
        var first = from();
        var last = until();
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }
}
