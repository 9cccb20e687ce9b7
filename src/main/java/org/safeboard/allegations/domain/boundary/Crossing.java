package org.safeboard.allegations.domain.boundary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The part another authority has in a case. A transfer out is ours until it is acknowledged.
 *
 * @param began the day it was sent, or came
 */
@Table(schema = "allegations")
public record Crossing(
        @Id UUID id,
        UUID contact,
        UUID authority,
        @Embedded.Empty Agreed agreed,
        @Embedded.Empty Began began,
        @Embedded.Nullable @Nullable Acknowledged acknowledged,
        @Embedded.Empty Disagreement disagreement,
        @Embedded.Empty Withdrawn withdrawn,
        @Embedded.Empty Returned returned,
        @Version @Nullable Integer version) {

    /**
     * What was agreed, and by which rule.
     *
     * @param safety who keeps the children safe until a transfer is acknowledged
     */
    public record Agreed(
            Part part,
            @Nullable String rule,
            String agreement,
            String shared,
            @Nullable String lawfulBasis,
            String safety) {}

    /** When it was sent, or came. */
    public record Began(
            @Column("began_on") LocalDate on,
            @Column("began_time") @Nullable LocalTime time) {}

    /** That the one it was sent to has taken it. */
    public record Acknowledged(
            @Column("acknowledged_on") LocalDate on,
            @Column("acknowledged_time") @Nullable LocalTime time,
            @Column("acknowledged_by") String by,
            @Column("their_reference") String reference) {}

    /** That the two do not agree, and to whom it was taken. */
    public record Disagreement(
            @Column("disagreed_on") @Nullable LocalDate on,
            @Column("disagreement") String why,
            @Column("escalated_on") @Nullable LocalDate escalatedOn,
            @Column("escalated_to") String escalatedTo) {
        public static final Disagreement NONE = new Disagreement(null, "", null, "");
    }

    /** That it was taken back before anybody took it. */
    public record Withdrawn(
            @Column("withdrawn_on") @Nullable LocalDate on,
            @Column("withdrawn_reason") String reason) {
        public static final Withdrawn NOT = new Withdrawn(null, "");
    }

    /** The outcome that came back. */
    public record Returned(
            @Column("returned_on") @Nullable LocalDate on,
            @Column("returned_outcome") String outcome) {
        public static final Returned NOT = new Returned(null, "");
    }

    public static Crossing begin(
            Contact contact, UUID authority, Agreed agreed, Began began, boolean anotherLeads, LocalDate today) {
        Rules.check(contact.isOpen(), contact.reopenAt(), "This case is closed: reopen it before adding an authority")
                .orRefuse();
        check(agreed, began, anotherLeads, today);
        return new Crossing(
                UUID.randomUUID(),
                contact.id(),
                authority,
                agreed,
                began,
                null,
                Disagreement.NONE,
                Withdrawn.NOT,
                Returned.NOT,
                null);
    }

    /** Corrects what was agreed; not what somebody has answered to. */
    public Crossing change(UUID authority, Agreed agreed, Began began, boolean anotherLeads, LocalDate today) {
        Rules.check(
                        acknowledged == null || agreed.part() == this.agreed.part() && authority.equals(this.authority),
                        "part",
                        "This was acknowledged: add what follows from now on as another part")
                .and(
                        acknowledged == null || !began.on().isAfter(acknowledged.on()),
                        "began",
                        "Date must be on or before the day it was acknowledged")
                .orRefuse();
        check(agreed, began, anotherLeads, today);
        return new Crossing(
                id, contact, authority, agreed, began, acknowledged, disagreement, withdrawn, returned, version);
    }

    private static void check(Agreed agreed, Began began, boolean anotherLeads, LocalDate today) {
        var out = agreed.part() == Part.TRANSFERRED_OUT;
        Rules.check(!began.on().isAfter(today), "began", "Date must be today or in the past")
                .and(
                        agreed.part() != Part.LEAD || !anotherLeads,
                        "part",
                        "Another authority leads already: change its part first")
                .and(
                        !out || !agreed.safety().isBlank(),
                        "safety",
                        "Enter who keeps the children safe until the transfer is acknowledged")
                .and(
                        agreed.shared().isBlank() || agreed.lawfulBasis() != null,
                        "lawfulBasis",
                        "Select why the information may be shared")
                .and(!out || !agreed.shared().isBlank(), "shared", "Enter what was shared with them")
                .orRefuse();
    }

    /** The one it was sent to has taken it. */
    public Crossing acknowledge(Acknowledged with, LocalDate today) {
        Rules.check(acknowledged == null, "", "This was acknowledged before")
                .and(withdrawn.on() == null, "", "This was taken back: it cannot be acknowledged any more")
                .and(!with.on().isAfter(today), "on", "Date must be today or in the past")
                .and(!with.on().isBefore(began.on()), "on", "Date must be on or after the day it was sent")
                .and(!with.by().isBlank(), "by", "Enter who acknowledged it")
                .and(
                        agreed.part() != Part.TRANSFERRED_OUT
                                || !with.reference().isBlank(),
                        "reference",
                        "Enter their reference: without it nobody can say that they have the case")
                .orRefuse();
        return new Crossing(id, contact, authority, agreed, began, with, disagreement, withdrawn, returned, version);
    }

    /** The two do not agree; it goes to their managers. */
    public Crossing disagree(Disagreement with, LocalDate today) {
        var on = with.on();
        var escalated = with.escalatedOn();
        Rules.check(acknowledged == null, "", "This was acknowledged before")
                .and(on != null && !on.isAfter(today), "on", "Date must be today or in the past")
                .and(on == null || !on.isBefore(began.on()), "on", "Date must be on or after the day it was sent")
                .and(!with.why().isBlank(), "why", "Enter what is not agreed")
                .and(
                        escalated == null || !with.escalatedTo().isBlank(),
                        "escalatedTo",
                        "Enter to which managers it was taken")
                .and(
                        escalated != null || with.escalatedTo().isBlank(),
                        "escalatedOn",
                        "Enter the date it was taken to them")
                .and(
                        escalated == null || on == null || !escalated.isBefore(on) && !escalated.isAfter(today),
                        "escalatedOn",
                        "Date it was taken to managers must be from the day of the disagreement until today")
                .orRefuse();
        return new Crossing(id, contact, authority, agreed, began, acknowledged, with, withdrawn, returned, version);
    }

    /** It is taken back: the case stays here. */
    public Crossing withdraw(LocalDate on, String reason, LocalDate today) {
        Rules.check(acknowledged == null, "", "This was acknowledged before: it cannot be taken back")
                .and(!on.isAfter(today), "on", "Date must be today or in the past")
                .and(!on.isBefore(began.on()), "on", "Date must be on or after the day it was sent")
                .and(!reason.isBlank(), "why", "Enter why it is taken back")
                .orRefuse();
        return new Crossing(
                id,
                contact,
                authority,
                agreed,
                began,
                null,
                disagreement,
                new Withdrawn(on, reason),
                returned,
                version);
    }

    /** The outcome came back from them, or went back to them. */
    public Crossing returnOutcome(LocalDate on, String outcome, LocalDate today) {
        Rules.check(withdrawn.on() == null, "", "This was taken back")
                .and(!on.isAfter(today), "on", "Date must be today or in the past")
                .and(!on.isBefore(began.on()), "on", "Date must be on or after the day it was sent")
                .and(!outcome.isBlank(), "outcome", "Enter the outcome as it was told")
                .orRefuse();
        return new Crossing(
                id,
                contact,
                authority,
                agreed,
                began,
                acknowledged,
                disagreement,
                withdrawn,
                new Returned(on, outcome),
                version);
    }

    /** More was shared with them. */
    public Crossing share(String what) {
        var all = agreed.shared().isBlank() ? what : agreed.shared() + "\n" + what;
        return new Crossing(
                id,
                contact,
                authority,
                new Agreed(
                        agreed.part(), agreed.rule(), agreed.agreement(), all, agreed.lawfulBasis(), agreed.safety()),
                began,
                acknowledged,
                disagreement,
                withdrawn,
                returned,
                version);
    }

    public Part part() {
        return agreed.part();
    }

    /** Does somebody owe an answer? */
    public boolean awaitsAnswer() {
        return part().needsAnswer() && acknowledged == null && withdrawn.on() == null;
    }

    /** Was the case handed on and taken? */
    public boolean isTransferred() {
        return part() == Part.TRANSFERRED_OUT && acknowledged != null;
    }

    /** Where it stands, in a few words. */
    public String state() {
        if (withdrawn.on() != null) {
            return "Taken back";
        }
        if (acknowledged != null) {
            return returned.on() == null ? "Acknowledged" : "Outcome returned";
        }
        if (disagreement.on() != null) {
            return "Not agreed";
        }
        return part().needsAnswer() ? "Not acknowledged" : "Told";
    }
}
