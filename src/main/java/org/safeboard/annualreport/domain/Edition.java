package org.safeboard.annualreport.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A published edition of a chapter. It never changes.
 *
 * @param number from 1
 * @param reason why there is a further edition; blank for the first
 * @param snapshot the frozen text and figures as JSON
 * @param hash SHA-256 of the snapshot, in hexadecimal
 */
public record Edition(
        ChapterKey chapter,
        int number,
        Instant at,
        UUID publisher,
        String publisherName,
        String reason,
        String snapshot,
        String hash) {

    /** Is the snapshot still what was published? */
    public boolean isWhole() {
        return hash.equals(Snapshot.hash(snapshot));
    }
}
