package org.safeboard.allegations.domain.office;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Cases that pass from one person to another in one step, from a day on.
 *
 * @param former who led them; null where nobody did
 * @param appliedAt null until its day has come
 */
@Table(schema = "allegations")
public record HandOver(
        @Id UUID id,
        String area,
        @Nullable UUID former,
        UUID next,
        LocalDate fromOn,
        String reason,
        @Embedded.Empty Made made,
        @Nullable Instant appliedAt,
        @Embedded.Nullable @Nullable Undone undone,
        @Version @Nullable Integer version) {
    /** How long it can be undone after it took effect. */
    public static final Duration UNDO = Duration.ofHours(48);

    /** When it was ordered and by whom. */
    public record Made(
            @Column("made_at") Instant at,
            @Column("made_by") UUID by) {}

    /** When it was undone and by whom. */
    public record Undone(
            @Column("undone_at") Instant at,
            @Column("undone_by") UUID by) {}

    /** @param mayLead whether the next one may lead cases of this area */
    public static HandOver of(
            String area,
            @Nullable UUID former,
            UUID next,
            LocalDate fromOn,
            String reason,
            int cases,
            boolean mayLead,
            Made made,
            LocalDate today) {
        Rules.check(cases > 0, "cases", "Select at least one case")
                .and(mayLead, "to", "Select a LADO or a designated senior officer of this area")
                .and(!next.equals(former), "to", "Select somebody other than the person who leads them now")
                .and(!fromOn.isBefore(today), "on", "The day must be today or in the future")
                .and(!fromOn.isAfter(today.plusYears(1)), "on", "The day must be within a year")
                .and(!reason.isBlank(), "reason", "Enter why they are handed over")
                .orRefuse();
        return new HandOver(UUID.randomUUID(), area, former, next, fromOn, reason, made, null, null, null);
    }

    public HandOver applied(Instant at) {
        return new HandOver(id, area, former, next, fromOn, reason, made, at, undone, version);
    }

    public HandOver undo(UUID by, Instant at) {
        Rules.check(undone == null, "", "This was undone before")
                .and(undone != null || mayBeUndone(at), "", "This can no longer be undone: hand the cases over again")
                .orRefuse();
        return new HandOver(id, area, former, next, fromOn, reason, made, appliedAt, new Undone(at, by), version);
    }

    /** The last moment at which it can be undone; null while its day has not come. */
    public @Nullable Instant undoUntil() {
        return appliedAt == null ? null : appliedAt.plus(UNDO);
    }

    public boolean mayBeUndone(Instant now) {
        var until = undoUntil();
        return undone == null && (until == null || now.isBefore(until));
    }
}
