package org.safeboard.platform.audit;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    public boolean isView() {
        return kind == Kind.VIEW;
    }

    /** In one sentence: "Ann Lee changed this at 10:31 on 27 March 2026: Nature from Physical to Emotional". */
    public String sentence() {
        var fields = changes.stream()
                .map(it -> it.field() + (it.from() == null ? "" : " from " + it.from()) + " to " + text(it.to()))
                .collect(Collectors.joining("; "));
        return "%s changed this at %s on %s: %s".formatted(staffName, time(), day(), fields.isEmpty() ? what : fields);
    }

    /** What a field was or became; "nothing" where there was nothing. */
    public static String text(@Nullable String value) {
        return value == null || value.isBlank() ? "nothing" : value;
    }

    private ZonedDateTime london() {
        return at.atZone(Change.LONDON);
    }
}
