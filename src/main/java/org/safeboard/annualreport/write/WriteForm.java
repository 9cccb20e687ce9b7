package org.safeboard.annualreport.write;

/**
 * A section as typed.
 *
 * @param intent what the button pressed says: save, preview or discard
 */
public record WriteForm(String text, String intent) {}
