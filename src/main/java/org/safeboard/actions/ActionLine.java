package org.safeboard.actions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action as lists show it.
 *
 * @param owner who promised, with their agency where it is known: "Dana Petrov (Walsall Council)"
 * @param overdue not claimed, and its due date is past
 * @param state how far it is, in words
 */
public record ActionLine(
        UUID id,
        UUID file,
        @Nullable UUID aroseFrom,
        String what,
        String owner,
        LocalDate promisedOn,
        LocalDate dueOn,
        @Nullable LocalDate claimedOn,
        @Nullable LocalDate evidencedOn,
        boolean overdue,
        String state) {
    public String href() {
        return "/actions/" + id;
    }
}
