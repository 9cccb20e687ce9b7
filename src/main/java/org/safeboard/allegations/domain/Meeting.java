package org.safeboard.allegations.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** A position of trust (POT) meeting that was held. */
@Table(schema = "allegations")
public record Meeting(
        @Id UUID id,
        UUID concern,
        Type type,
        LocalDate heldOn,
        @Nullable LocalTime heldTime,
        String chair,
        String decisions,
        @Column("import") @Nullable UUID broughtInBy,
        @Version @Nullable Integer version) {

    /** The place of a meeting in a concern. */
    public enum Type {
        INITIAL("Initial"),
        REVIEW("Review"),
        FINAL("Final");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How somebody took part. */
    public enum Attended {
        PRESENT("Present"),
        APOLOGY("Sent apologies"),
        REPORT_SENT("Sent a report"),
        ABSENT("Absent");

        private final String label;

        Attended(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Somebody who was asked to a meeting. */
    @Table(schema = "allegations")
    public record Attendance(@Id UUID id, UUID meeting, String name, String role, String agency, Attended attended) {}

    public static Meeting held(
            Concern concern,
            Contact about,
            Type type,
            LocalDate on,
            @Nullable LocalTime time,
            String chair,
            String decisions,
            boolean initialHeld,
            LocalDate today) {
        mayBeHeld(about, type, on, initialHeld, today)
                .and(!chair.isBlank(), "chair", "Enter who chaired the meeting")
                .and(!decisions.isBlank(), "decisions", "Enter what the meeting decided")
                .orRefuse();
        return new Meeting(UUID.randomUUID(), concern.id(), type, on, time, chair, decisions, null, null);
    }

    /** As corrected minutes say it was. */
    public Meeting minuted(String chair, String decisions) {
        return new Meeting(id, concern, type, heldOn, heldTime, chair, decisions, broughtInBy, version);
    }

    /** The conditions of a meeting of this type on this day. */
    public static Rules mayBeHeld(Contact about, Type type, LocalDate on, boolean initialHeld, LocalDate today) {
        return Rules.check(
                        about.isOpen(), about.reopenAt(), "This case is closed: reopen it before recording a meeting")
                .and(!on.isAfter(today), "heldOn", "Date of the meeting must be today or in the past")
                .and(
                        !on.isBefore(about.received().receivedOn()),
                        "heldOn",
                        "Date of the meeting must be on or after the date the contact was received")
                .and(type != Type.INITIAL || !initialHeld, "type", "The initial meeting is already recorded")
                .and(type == Type.INITIAL || initialHeld, "type", "Record the initial meeting first");
    }
}
