package org.safeboard.platform.settings.timelimits;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.audit.Event;
import org.safeboard.platform.web.Dates;

/** A board gave a time limit of its own another length. */
public record TimeLimitChanged(
        String area, UUID about, String title, @Nullable String before, String length, LocalDate from)
        implements Event {
    @Override
    public String what() {
        return "Time limit changed: " + title;
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(
                new FieldChange("Length", before, length),
                new FieldChange("For what starts on or after", null, Dates.day(from)));
    }

    /** A limit of an area as a record of its own, so that two people's changes of it are told apart. */
    static UUID record(String area, String timeLimit) {
        return UUID.nameUUIDFromBytes((area + "/" + timeLimit).getBytes(StandardCharsets.UTF_8));
    }
}
