package org.safeboard.people;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Weights by which records of people can be compared.
 *
 * @param id null for those Safeboard comes with
 * @param version a date and where they come from
 * @param fromRecords how many records they were learned from; nought for those Safeboard comes with
 * @param chosenAt since when they are in use; null where they are not, or were from the beginning
 * @param chosenBy who chose them; blank where nobody did
 */
public record WeightsVersion(
        @Nullable UUID id,
        String version,
        @Nullable Instant learnedAt,
        int fromRecords,
        boolean inUse,
        @Nullable Instant chosenAt,
        String chosenBy) {

    /** What stands for them in a form; blank for those Safeboard comes with. */
    public String key() {
        return Objects.toString(id, "");
    }
}
