package org.safeboard.platform.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person.
 *
 * @param what what to do, as a sentence that starts with a verb: "Decide what this contact needs"
 * @param about which record it concerns, as the office calls it: "LADO-2013-0001"; no name of a child or adult
 * @param href the page where it is done
 * @param due the last day on which it is in time; null where there is no time limit
 */
public record Task(
        String what, String about, String href, @Nullable LocalDate due) {}
