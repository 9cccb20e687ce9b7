package org.safeboard.platform.settings.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.audit.Event;
import org.safeboard.platform.web.Dates;

/** A board added a code to a list, or said when one is offered for the last time. */
public record CodeKept(
        String area,
        UUID about,
        String list,
        String label,
        @Nullable LocalDate from,
        @Nullable LocalDate until) implements Event {
    @Override
    public String what() {
        return until == null ? "Added to a list: " + label : "Ended in a list: " + label;
    }

    @Override
    public List<FieldChange> changes() {
        return until == null
                ? List.of(
                        new FieldChange("List", null, list),
                        new FieldChange("Label", null, label),
                        new FieldChange("Offered from", null, Dates.day(from)))
                : List.of(new FieldChange("Offered until", null, Dates.day(until)));
    }
}
