package org.safeboard.allegations.later;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.Part;

/** What was entered later than it happened, on the case file. */
public record LaterPart(List<Entered> entries) implements Part {

    /** An entry with both its times. */
    public record Entered(
            String kind,
            LocalDate happenedOn,
            @Nullable LocalTime happenedTime,
            String withWhom,
            String text,
            Instant enteredAt,
            String enteredBy) {

        public String title() {
            return withWhom.isBlank() ? kind : kind + " with " + withWhom;
        }

        public String happened() {
            return Dates.day(happenedOn) + (happenedTime == null ? "" : " at " + Dates.time(happenedTime));
        }
    }
}
