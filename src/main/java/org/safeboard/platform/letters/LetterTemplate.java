package org.safeboard.platform.letters;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of a template that an office uploaded. Earlier ones are kept: a letter says of which it was made.
 *
 * @param number from 1 on in an area; the standard template that comes with the application is number 0
 */
public record LetterTemplate(UUID id, String area, String type, int number, Instant at, String byName, String note) {}
