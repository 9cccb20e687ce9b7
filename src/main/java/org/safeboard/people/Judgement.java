package org.safeboard.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody judged about two records, and why; it stands until it is withdrawn or judged anew.
 *
 * @param other the record compared with, whichever of the two was asked about
 */
public record Judgement(
        UUID id,
        UUID other,
        PersonDetails otherDetails,
        Verdict verdict,
        String reason,
        String by,
        Instant at,
        @Nullable Instant withdrawnAt) {
    public boolean stands() {
        return withdrawnAt == null;
    }
}
