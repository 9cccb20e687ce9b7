package org.safeboard.platform.mail;

import java.util.Locale;
import java.util.Optional;

/** An e-mail address of one person, such as {@code name@example.com}. It cannot carry a second address or a header. */
public record MailAddress(String text) {
    /** For the field it was typed into. */
    public static final String OTHERWISE = "Enter an e-mail address in the correct format, like name@example.com";

    private static final String LOCAL = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final String SHAPE = LOCAL + "@(?:" + LABEL + "\\.)+[A-Za-z]{2,63}";

    public MailAddress {
        if (text.length() > 254 || !text.matches(SHAPE) || text.matches("^\\..*|.*\\.@.*|.*\\.\\..*")) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
        text = text.toLowerCase(Locale.ROOT);
    }

    /** What was typed, if it is one address. */
    public static Optional<MailAddress> of(String typed) {
        try {
            return Optional.of(new MailAddress(typed.strip()));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** The part after the at sign: whose mail server it is, without who. */
    public String domain() {
        return text.substring(text.indexOf('@') + 1);
    }
}
