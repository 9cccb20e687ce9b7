package org.safeboard.allegations.domain.minutes;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.domain.sittings.Carried;
import org.safeboard.allegations.domain.sittings.Notes;

/** What follows from minutes, as it is kept. */
public interface MinutesRecords {
    /** Who attended and when, in place of what was recorded before. */
    void attended(UUID meeting, Notes notes, LocalTime began, LocalTime ended);

    void recommended(UUID concern, UUID meeting, List<Notes.Recommended> recommendations);

    void decided(UUID meeting, Carried item, Notes.Decided decision);

    /** What a meeting decided about earlier recommendations and open actions. */
    List<Settled> settledAt(UUID meeting);

    void save(MinutesVersion version);

    /** All versions, the first one first. */
    List<MinutesVersion> versions(UUID meeting);

    void save(Disputed passage);

    /** The passages disputed, the earliest first. */
    List<Disputed> disputed(UUID meeting);

    void give(List<Copy> copies);

    /** The register of copies, by their number. */
    List<Copy> copies(UUID meeting);

    /** Something carried on and what was decided about it. */
    record Settled(Carried.Kind kind, String what, Carried.Decision decision, String reason) {}
}
