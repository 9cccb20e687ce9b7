package org.safeboard.actions.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Rules;
import org.safeboard.platform.rules.RulesBroken;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something somebody promised to do by a date, wherever it was promised. It is claimed by the one who did it, then
 * evidenced by somebody who saw that it was done.
 *
 * @param file the case file it belongs to, in the module that is named
 * @param aroseFrom the meeting, review or audit in which it was promised; null where it was added to the file itself
 * @param promisedOn the day of the promise, such as the day of the meeting
 * @param dueOn the last day on which it is in time
 */
@Table(schema = "actions")
public record Action(
        @Id UUID id,
        String area,
        UUID file,
        String module,
        @Nullable UUID aroseFrom,
        String what,
        @Embedded.Empty(prefix = "owner_") Owner owner,
        LocalDate promisedOn,
        LocalDate dueOn,
        @Nullable LocalDate claimedOn,
        String claimedNote,
        @Nullable LocalDate evidencedOn,
        String evidence,
        @Column("import") @Nullable UUID broughtInBy,
        @Version @Nullable Integer version) {

    /**
     * Who promised.
     *
     * @param staff the account of somebody who works here; null for everybody else
     */
    public record Owner(
            String name, String agency, @Nullable UUID staff) {}

    /** How far it is, worked out from its dates. */
    public enum State {
        OPEN("Open", "blue"),
        OVERDUE("Overdue", "red"),
        CLAIMED("Done, evidence to see", "yellow"),
        EVIDENCED("Evidenced", "green");

        private final String words;
        private final String colour;

        State(String words, String colour) {
            this.words = words;
            this.colour = colour;
        }

        /** The colour of its tag. */
        public String colour() {
            return colour;
        }

        public String words() {
            return words;
        }

        public static State of(
                LocalDate due, @Nullable LocalDate claimed, @Nullable LocalDate evidenced, LocalDate today) {
            if (evidenced != null) {
                return EVIDENCED;
            }
            if (claimed != null) {
                return CLAIMED;
            }
            return due.isBefore(today) ? OVERDUE : OPEN;
        }
    }

    public static Action promised(
            String area,
            String module,
            UUID file,
            @Nullable UUID aroseFrom,
            String what,
            Owner owner,
            LocalDate on,
            LocalDate due,
            LocalDate today) {
        Rules.check(!what.isBlank(), "what", "Enter what is to be done")
                .and(what.length() <= 2000, "what", "What is to be done must be 2,000 characters or less")
                .and(!owner.name().isBlank(), "owner", "Enter who will do it")
                .and(!on.isAfter(today), "promisedOn", "Date it was agreed must be today or in the past")
                .and(!due.isBefore(on), "due", "Due date must be on or after the day it was agreed")
                .orRefuse();
        return new Action(
                UUID.randomUUID(),
                area,
                file,
                module,
                aroseFrom,
                what.strip(),
                owner,
                on,
                due,
                null,
                "",
                null,
                "",
                null,
                null);
    }

    /** Its owner, or somebody for them, says that it was done. */
    public Action claim(LocalDate on, String note, LocalDate today) {
        Rules.check(claimedOn == null, "", "This action is already recorded as done")
                .and(!on.isAfter(today), "on", "Date it was done must be today or in the past")
                .and(!on.isBefore(promisedOn), "on", "Date it was done must be on or after the day it was agreed")
                .and(!note.isBlank(), "note", "Enter what was done")
                .orRefuse();
        return with(on, note.strip(), null, "");
    }

    /** Somebody saw that it was done, and says what they saw. */
    public Action evidence(LocalDate on, String seen, LocalDate today) {
        var claimed = claimedOn;
        if (claimed == null) {
            throw new RulesBroken("", "Record that this action was done before recording the evidence");
        }
        Rules.check(evidencedOn == null, "", "The evidence for this action is already recorded")
                .and(!on.isAfter(today), "on", "Date you saw the evidence must be today or in the past")
                .and(!on.isBefore(claimed), "on", "Date you saw the evidence must be on or after the day it was done")
                .and(!seen.isBlank(), "seenThere", "Enter what you saw")
                .orRefuse();
        return with(claimed, claimedNote, on, seen.strip());
    }

    public State state(LocalDate today) {
        return State.of(dueOn, claimedOn, evidencedOn, today);
    }

    private Action with(@Nullable LocalDate claimed, String note, @Nullable LocalDate evidenced, String seen) {
        return new Action(
                id,
                area,
                file,
                module,
                aroseFrom,
                what,
                owner,
                promisedOn,
                dueOn,
                claimed,
                note,
                evidenced,
                seen,
                broughtInBy,
                version);
    }
}
