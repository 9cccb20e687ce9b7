package org.safeboard.allegations.domain.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.sittings.Notes;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.rules.Rules;

/**
 * The minutes of a meeting as they were written once. What was written is never written over: a correction is a further
 * version, with its reason, and is approved anew.
 *
 * @param reason why they were corrected; blank for the first
 * @param toChairOn when the draft went to the chair; null while it has not
 */
public record MinutesVersion(
        UUID meeting,
        int number,
        Notes notes,
        String reason,
        Instant madeAt,
        String madeBy,
        @Nullable LocalDate toChairOn,
        @Nullable LocalDate approvedOn,
        String approvedBy) {

    public static MinutesVersion first(UUID meeting, Notes notes, Change change) {
        return new MinutesVersion(
                meeting, 1, notes, "", change.at(), change.by().name(), null, null, "");
    }

    public MinutesVersion correct(Notes with, String reason, Change change) {
        Rules.check(!reason.isBlank(), "why", "Enter what is corrected and why")
                .and(!with.equals(notes), "", "Nothing is different from version " + number)
                .orRefuse();
        return new MinutesVersion(
                meeting, number + 1, with, reason, change.at(), change.by().name(), null, null, "");
    }

    public MinutesVersion sendToChair(LocalDate today) {
        Rules.check(toChairOn == null, "", "This version already went to the chair")
                .orRefuse();
        return new MinutesVersion(meeting, number, notes, reason, madeAt, madeBy, today, null, "");
    }

    public MinutesVersion approve(String by, LocalDate today) {
        Rules.check(toChairOn != null, "", "Send this version to the chair before it is approved")
                .and(approvedOn == null, "", "This version is already approved")
                .orRefuse();
        return new MinutesVersion(meeting, number, notes, reason, madeAt, madeBy, toChairOn, today, by);
    }

    public boolean isApproved() {
        return approvedOn != null;
    }

    public String state() {
        return isApproved() ? "Approved" : toChairOn == null ? "Draft" : "With the chair";
    }
}
