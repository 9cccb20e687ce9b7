package org.safeboard.allegations.domain.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.rules.Rules;

/**
 * Something that happened while it could not be written down. When it happened and when it was entered are two things, and
 * neither is changed afterwards.
 *
 * @param happenedTime null where it is not known
 */
public record LaterEntry(
        UUID id,
        UUID contact,
        Kind kind,
        LocalDate happenedOn,
        @Nullable LocalTime happenedTime,
        String withWhom,
        String text,
        Instant enteredAt,
        UUID enteredBy) {

    /** What it was. */
    public enum Kind {
        CALL("Telephone call"),
        MEETING("Meeting or conversation"),
        LETTER("Letter or e-mail"),
        VISIT("Visit"),
        OTHER("Something else");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static LaterEntry of(
            UUID contact,
            Kind kind,
            LocalDate on,
            @Nullable LocalTime time,
            String withWhom,
            String text,
            Change change) {
        var future = on.isAfter(change.today())
                || time != null
                        && LocalDateTime.of(on, time).isAfter(LocalDateTime.ofInstant(change.at(), Change.LONDON));
        Rules.check(!future, "happenedOn", "When it happened must be in the past")
                .and(!text.isBlank(), "text", "Enter what happened")
                .orRefuse();
        return new LaterEntry(
                UUID.randomUUID(),
                contact,
                kind,
                on,
                time,
                withWhom.strip(),
                text.strip(),
                change.at(),
                change.by().id());
    }
}
