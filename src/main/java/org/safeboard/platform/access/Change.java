package org.safeboard.platform.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, when and why. Every act takes one, so that none can be left unrecorded.
 *
 * @param at the instant of the request
 * @param reason why, where the page asks for it; blank elsewhere
 * @param once the form's own key: an act with a key already used is not done a second time; null outside forms
 * @param seen the number of the last event its writer had seen on the record when the form was shown; null outside forms
 */
public record Change(
        Staff by,
        Instant at,
        String reason,
        @Nullable UUID once,
        @Nullable Long seen) {
    /** Where the office is: dates are London dates. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    public static Change of(Staff by, Instant at, String reason) {
        return new Change(by, at, reason, null, null);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(at, LONDON);
    }
}
