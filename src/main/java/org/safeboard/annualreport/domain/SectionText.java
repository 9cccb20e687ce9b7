package org.safeboard.annualreport.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of the text of a section. Versions are only ever added.
 *
 * @param number from 1; the text a section begins with is version 0 and stored nowhere
 * @param note how it came about, such as "Version 2 restored"; blank where somebody wrote it
 */
public record SectionText(
        String section, int number, String text, UUID writer, String writerName, Instant at, String note) {
    /** A section is some pages at most. */
    public static final int LONGEST = 60_000;
}
