package org.safeboard.platform.govuk;

/**
 * One choice of radios, checkboxes or a select.
 *
 * @param value what the form sends
 * @param text what is read
 * @param hint a second, smaller line; blank for none
 */
public record Option(String value, String text, String hint) {
    public Option(String value, String text) {
        this(value, text, "");
    }
}
