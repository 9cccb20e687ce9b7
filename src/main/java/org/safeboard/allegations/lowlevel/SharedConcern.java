package org.safeboard.allegations.lowlevel;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.lowlevel.Pattern;

/**
 * A low-level concern as it is read: codes are their labels, blank where nothing was recorded.
 *
 * @param said all that was said about it, in its order
 */
public record SharedConcern(
        UUID contact,
        String number,
        boolean restricted,
        LocalDate receivedOn,
        @Nullable LocalDate happenedOn,
        String adult,
        String role,
        String setting,
        String said,
        String kind,
        String place,
        String timeOfDay,
        String childAge,
        String circumstances,
        String reporter,
        boolean reporterPrivate,
        boolean selfReported,
        String adultAccount,
        String decision,
        String decider,
        String rationale,
        String action,
        String advice,
        String supplier,
        @Nullable LocalDate supplierToldOn,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate reviewedOn,
        String reviewFound) {

    public String href() {
        return "/allegations/" + contact;
    }

    public LocalDate on() {
        return Objects.requireNonNullElse(happenedOn, receivedOn);
    }

    public Pattern.Entry entry() {
        return new Pattern.Entry(contact, number, on(), setting, kind, place, timeOfDay, childAge);
    }

    /** Who reported it: their name is kept, and whether it may be passed on. */
    public String reportedBy() {
        var who = selfReported ? "The adult themselves" : reporter;
        return who.isBlank() || !reporterPrivate ? who : who + " (asked not to be named to others)";
    }
}
