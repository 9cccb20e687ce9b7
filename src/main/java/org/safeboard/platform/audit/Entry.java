package org.safeboard.platform.audit;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.safeboard.platform.access.Change;

/**
 * One row of the audit trail.
 *
 * @param number its place in the chain of its area and kind, from 1
 * @param staffName as it was then
 * @param name the event's own name, such as {@code AllegationConcluded}
 * @param what the same in words, such as "Outcome recorded"
 */
public record Entry(
        Kind kind,
        long number,
        Instant at,
        UUID staff,
        String staffName,
        UUID about,
        String name,
        String what,
        List<Event.FieldChange> changes,
        String reason) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Something done, or something seen. */
    public enum Kind {
        ACT,
        VIEW
    }

    /** London time, such as "10:31". */
    public String time() {
        return TIME.format(london());
    }

    /** The London date, such as "27 March 2026". */
    public String day() {
        return DAY.format(london());
    }

    private ZonedDateTime london() {
        return at.atZone(Change.LONDON);
    }
}
