package org.safeboard.platform.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry in somebody's calendar: made, changed or taken away again. It is titled with the subject of its message.
 *
 * @param uid the same for everybody asked and for every change: calendars find their entry by it
 * @param sequence raised with every change
 * @param place where, from a list; null where the personal page says it
 */
public record Invitation(
        UUID uid, int sequence, Method method, Instant start, Instant end, Value.@Nullable Choice place) {
    /** What a calendar does with it. */
    public enum Method {
        REQUEST,
        CANCEL
    }
}
