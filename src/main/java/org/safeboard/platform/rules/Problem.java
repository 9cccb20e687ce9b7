package org.safeboard.platform.rules;

/**
 * One thing wrong with what was entered.
 *
 * @param field the name of the form field it belongs to; blank for the form as a whole; the
 *     path of a page, beginning with a slash, where that is where it is put right
 * @param message a sentence that says what to do
 */
public record Problem(String field, String message) {}
