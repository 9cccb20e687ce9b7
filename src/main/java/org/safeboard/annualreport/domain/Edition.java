package org.safeboard.annualreport.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A published edition of a chapter. It never changes.
 *
 * @param snapshot the frozen text and figures as JSON
 */
public record Edition(ChapterKey chapter, Head head, UUID publisher, String snapshot) {

    /**
     * What is said of an edition in a list.
     *
     * @param number from 1
     * @param reason why there is a further edition; blank for the first
     * @param hash SHA-256 of the snapshot, in hexadecimal
     */
    public record Head(int number, Instant at, String publisherName, String reason, String hash) {}

    /** Is the snapshot still what was published? */
    public boolean isWhole() {
        return head.hash().equals(Snapshot.hash(snapshot));
    }
}
