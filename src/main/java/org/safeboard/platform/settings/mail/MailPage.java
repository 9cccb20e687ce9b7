package org.safeboard.platform.settings.mail;

import java.util.List;
import java.util.UUID;
import org.safeboard.platform.mail.Mail;
import org.safeboard.platform.web.Page;

/**
 * The outbox.
 *
 * @param where where mail goes, in a sentence
 * @param replies where answers come from, in a sentence
 * @param own the address a test goes to
 */
public record MailPage(String where, String replies, String own, Counts counts, List<Row> latest) implements Page {

    /** How many messages of the last 30 days stand how. */
    public record Counts(int waiting, int sent, int refused) {}

    /**
     * A message, without who gets it and what it says.
     *
     * @param about which wording it has
     * @param to the part of the address after the at sign
     * @param tries how often it was tried
     * @param next when it is tried next; blank for not again
     */
    public record Row(
            UUID id, String written, String about, String to, Mail.State state, int tries, String next, String answer) {
        public String colour() {
            return switch (state) {
                case SENT -> "green";
                case WAITING -> "blue";
                case REFUSED -> "red";
            };
        }
    }
}
