package org.safeboard.people;

import java.time.Instant;
import java.util.UUID;

/** Two records that are one person by other judgements, and that somebody judged not to be. */
public record Contradiction(UUID one, UUID other, String reason, String by, Instant at) {}
