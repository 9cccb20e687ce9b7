package org.safeboard.allegations.domain.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A time that people are asked about. */
@Table(schema = "allegations", name = "arrangement_slot")
public record Slot(@Id UUID id, UUID arrangement, LocalDate day, LocalTime starts, LocalTime ends) {
    /** So many are offered at most: with more, nobody answers. */
    public static final int MOST = 5;

    /** What must hold of a time, whether it is offered or chosen. */
    static Rules rules(String field, LocalDate day, LocalTime starts, LocalTime ends, LocalDate today) {
        return Rules.check(!day.isBefore(today), field, "The day must be today or in the future")
                .and(ends.isAfter(starts), field, "The end must be after the beginning");
    }

    public Instant start() {
        return day.atTime(starts).atZone(Change.LONDON).toInstant();
    }
}
