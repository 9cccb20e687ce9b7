package org.safeboard.people;

import java.time.Instant;
import java.util.UUID;

/**
 * What was stated about somebody and then corrected.
 *
 * @param what which kind of thing: "Name", "Former name", "Address", "Telephone"
 * @param words how it was stated
 */
public record OnceStated(UUID id, String what, String words, Instant correctedAt) {}
