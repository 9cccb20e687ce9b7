package org.safeboard.allegations.domain.office;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Meetings that are arranged and not yet held. A slice that arranges meetings has a bean. */
public interface PlannedMeetings {
    /** The meetings of an area from the first to the last day, those of restricted cases too: whoever shows them asks who may. */
    List<Planned> between(String area, LocalDate first, LocalDate last);

    /**
     * A meeting that is arranged.
     *
     * @param at null where only the day is known
     * @param place where it is held, or how it is joined
     */
    record Planned(UUID contact, LocalDate on, @Nullable LocalTime at, String what, String place) {}
}
