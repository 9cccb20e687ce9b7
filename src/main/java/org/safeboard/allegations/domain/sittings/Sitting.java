package org.safeboard.allegations.domain.sittings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.platform.access.Change;

/**
 * A position of trust meeting from the moment it begins: written down while it runs. When it has ended, it is recorded
 * as a {@link Meeting}.
 *
 * @param file the contact whose case it is
 * @param enteredAt when it was first written down, which may be long after it began
 * @param quorumMissing codes of the agencies that had to be there and were not, when it ended
 * @param meeting what it became; null while it runs
 */
public record Sitting(
        UUID id,
        UUID concern,
        UUID file,
        Meeting.Type type,
        LocalDate heldOn,
        LocalTime beganAt,
        Instant enteredAt,
        Notes notes,
        @Nullable LocalTime endedAt,
        List<String> quorumMissing,
        @Nullable UUID meeting) {

    /** Begins a meeting, or writes one down that began earlier. */
    public static Sitting begin(
            Concern concern,
            Contact about,
            Meeting.Type type,
            LocalDate on,
            LocalTime at,
            Notes notes,
            boolean initialHeld,
            boolean another,
            Instant now) {
        var london = now.atZone(Change.LONDON);
        Meeting.mayBeHeld(about, type, on, initialHeld, london.toLocalDate())
                .and(!another, "", "A meeting of this case is already being written down: end it first")
                .and(!notes.chairs().getFirst().name().isBlank(), "chair", "Enter who chairs the meeting")
                .and(
                        !on.equals(london.toLocalDate()) || !at.isAfter(london.toLocalTime()),
                        "beganAt",
                        "Time the meeting began must be now or in the past")
                .orRefuse();
        return new Sitting(
                UUID.randomUUID(), concern.id(), about.id(), type, on, at, now, notes, null, List.of(), null);
    }

    public Sitting write(Notes with) {
        return new Sitting(id, concern, file, type, heldOn, beganAt, enteredAt, with, endedAt, quorumMissing, meeting);
    }

    public Sitting end(Notes with, LocalTime at, List<String> withoutAgencies, UUID as) {
        return new Sitting(id, concern, file, type, heldOn, beganAt, enteredAt, with, at, withoutAgencies, as);
    }

    public boolean isRunning() {
        return endedAt == null;
    }

    /** Was it written down on a later day than it was held on, as when nothing worked on the day? */
    public boolean enteredLater() {
        return enteredAt.atZone(Change.LONDON).toLocalDate().isAfter(heldOn);
    }
}
