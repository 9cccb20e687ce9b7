package org.safeboard.actions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody promised, as a meeting or a form says it.
 *
 * @param ownerStaff the account of somebody who works here, whose "Your work" will show it; null for everybody else
 * @param promisedOn the day of the promise, such as the day of the meeting
 */
public record Promise(
        String what,
        String ownerName,
        String ownerAgency,
        @Nullable UUID ownerStaff,
        LocalDate promisedOn,
        LocalDate dueOn) {}
