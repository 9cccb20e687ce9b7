package org.safeboard.allegations.minutes.agreed;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.safeboard.actions.ActionLine;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.minutes.Copy;
import org.safeboard.allegations.domain.minutes.Disputed;
import org.safeboard.allegations.domain.minutes.MinutesRecords.Settled;
import org.safeboard.allegations.domain.minutes.MinutesVersion;
import org.safeboard.allegations.domain.sittings.Sitting;

/**
 * A meeting that has ended, with its minutes and all that belongs to them.
 *
 * @param withoutAgencies labels of the agencies that had to be there and were not
 * @param actions the actions agreed at it
 */
public record Ended(
        Contact contact,
        Sitting sitting,
        List<String> withoutAgencies,
        List<MinutesVersion> versions,
        List<Settled> settled,
        List<ActionLine> actions,
        List<Disputed> disputed,
        List<Copy> copies) {

    public String path() {
        return "/allegations/%s/minutes/%s".formatted(contact.id(), sitting.id());
    }

    public UUID meeting() {
        return Objects.requireNonNull(sitting.meeting());
    }

    public LocalTime endedAt() {
        return Objects.requireNonNull(sitting.endedAt());
    }

    public MinutesVersion latest() {
        return versions.getLast();
    }

    /** The passages nobody has answered yet. */
    public long unanswered() {
        return disputed.stream().filter(it -> it.answeredOn() == null).count();
    }
}
