package org.safeboard.allegations.domain.meetings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A position of trust meeting that is being arranged. What was held is a {@link Meeting}; figures count that one.
 *
 * @param id also the identity of the entry in people's calendars
 * @param plan null until a time is chosen
 * @param sequence raised with each change of time or place, so that calendars follow
 * @param meeting the meeting it became; null until it was held
 */
@Table(schema = "allegations")
public record Arrangement(
        @Id UUID id,
        UUID contact,
        UUID concern,
        String area,
        Meeting.Type type,
        String chair,
        String minuteTaker,
        LocalDate plannedOn,
        @Embedded.Nullable @Nullable Plan plan,
        int sequence,
        @Embedded.Nullable @Nullable Cancelled cancelled,
        @Nullable UUID meeting,
        @Version @Nullable Integer version) {

    /** That it does not take place. */
    public record Cancelled(
            @Column("cancelled_on") LocalDate on,
            @Column("cancelled_reason") String reason) {}

    private static final String OVER = "This meeting was held or cancelled: arrange another one";

    /** @param initialHeld whether the initial meeting was held already */
    public static Arrangement begin(
            Contact about,
            Concern concern,
            Meeting.Type type,
            String chair,
            String minuteTaker,
            boolean initialHeld,
            LocalDate today) {
        Rules.check(about.isOpen(), "", "This case is closed: reopen it before arranging a meeting")
                .and(type != Meeting.Type.INITIAL || !initialHeld, "type", "The initial meeting was already held")
                .and(!chair.isBlank(), "chair", "Enter who will chair the meeting")
                .orRefuse();
        return new Arrangement(
                UUID.randomUUID(),
                about.id(),
                concern.id(),
                about.area(),
                type,
                chair.strip(),
                minuteTaker.strip(),
                today,
                null,
                0,
                null,
                null,
                null);
    }

    /** Chooses when and where; a change of what was chosen raises the sequence. */
    public Arrangement choose(Plan with, NamesOfTheCase names, LocalDate today) {
        Rules.check(isOpen(), "", OVER).orRefuse();
        with.rules(names, today).orRefuse();
        var next = plan == null || with.equals(plan) ? sequence : sequence + 1;
        return with(chair, minuteTaker, with, next, null, null);
    }

    public Arrangement runBy(String otherChair, String otherMinuteTaker) {
        Rules.check(isOpen(), "", OVER)
                .and(!otherChair.isBlank(), "chair", "Enter who will chair the meeting")
                .orRefuse();
        return with(otherChair.strip(), otherMinuteTaker.strip(), plan, sequence, null, null);
    }

    public Arrangement cancel(String reason, LocalDate today) {
        Rules.check(isOpen(), "", OVER)
                .and(!reason.isBlank(), "reason", "Enter why the meeting is cancelled")
                .orRefuse();
        return with(
                chair,
                minuteTaker,
                plan,
                plan == null ? sequence : sequence + 1,
                new Cancelled(today, reason.strip()),
                null);
    }

    /** It was held, and is this meeting now. */
    public Arrangement heldAs(UUID held) {
        Rules.check(cancelled == null, "", "This meeting was cancelled").orRefuse();
        return with(chair, minuteTaker, plan, sequence, null, held);
    }

    /** Is there still something to arrange? */
    public boolean isOpen() {
        return cancelled == null && meeting == null;
    }

    private Arrangement with(
            String by,
            String minutesBy,
            @Nullable Plan when,
            int changes,
            @Nullable Cancelled end,
            @Nullable UUID held) {
        return new Arrangement(
                id, contact, concern, area, type, by, minutesBy, plannedOn, when, changes, end, held, version);
    }
}
