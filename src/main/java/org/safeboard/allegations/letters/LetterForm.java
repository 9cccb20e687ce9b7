package org.safeboard.allegations.letters;

import java.util.Map;

/**
 * A letter as typed.
 *
 * @param text what somebody has to weigh, by the name of the field
 */
public record LetterForm(String recipient, String address, Map<String, String> text) {}
