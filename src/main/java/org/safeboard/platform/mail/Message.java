package org.safeboard.platform.mail;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message to one person.
 *
 * @param area the code of the area whose board writes
 * @param values for the names in braces of the wording
 * @param invitation goes with it as an entry for a calendar; null for none
 */
public record Message(
        String area,
        MailAddress to,
        Wording wording,
        Map<String, Value> values,
        @Nullable Invitation invitation) {
    public Message {
        if (!(wording instanceof Enum<?>)) {
            throw new IllegalArgumentException("Wordings are constants of an enum: nobody writes one at run time");
        }
        values = Map.copyOf(values);
    }

    public static Message of(String area, MailAddress to, Wording wording, Map<String, Value> values) {
        return new Message(area, to, wording, values, null);
    }
}
