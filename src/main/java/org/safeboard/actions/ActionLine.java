package org.safeboard.actions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.actions.domain.Action;

/**
 * An action as lists show it.
 *
 * @param owner who promised, with their agency where it is known: "Dana Petrov (Walsall Council)"
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
        Action.State progress) {
    public boolean overdue() {
        return progress == Action.State.OVERDUE;
    }

    /** How far it is, in words. */
    public String state() {
        return progress.words();
    }

    /** The colour of its tag. */
    public String colour() {
        return progress.colour();
    }

    public String href() {
        return "/actions/" + id;
    }
}
