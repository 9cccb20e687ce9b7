package org.safeboard.allegations.domain.telling;

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
 * Somebody who has to be told something: a row of the ledger. How it stands follows from what is recorded in it.
 *
 * @param name who it is, where the audience alone does not say: "Elmtree School"
 * @param allegation the one allegation it is about; null where it is about the case
 * @param edition which outcome of the case, the first being 1
 * @param outcomes the outcomes of that edition; blank for other matters
 * @param since the day from which its time runs
 */
@Table(schema = "allegations")
public record Telling(
        @Id UUID id,
        UUID contact,
        String area,
        Matter matter,
        Audience audience,
        String name,
        @Nullable UUID allegation,
        int edition,
        String outcomes,
        LocalDate since,
        @Embedded.Empty Plan plan,
        @Embedded.Nullable @Nullable Withheld withheld,
        @Embedded.Nullable @Nullable Done told,
        @Embedded.Nullable @Nullable NotNeeded notNeeded,
        @Embedded.Nullable @Nullable Returned returned,
        @Version @Nullable Integer version) {

    /** Whose it is to tell them, and the words that were agreed for it. */
    public record Plan(
            @Column("teller") Teller teller,
            @Column("teller_name") String name,
            @Column("agreed_words") String words) {}

    /** Why they are not told yet, and when that is looked at again. */
    public record Withheld(
            @Column("withheld_reason") String reason,
            @Column("withheld_on") LocalDate on,
            @Column("withheld_look_again_on") LocalDate lookAgainOn) {}

    /**
     * That they were told.
     *
     * @param how a code of the list {@code allegations/told-how}
     * @param proof the proof of service, or who confirmed it
     * @param letter the letter that told them; null where none of ours did
     */
    public record Done(
            @Column("told_on") LocalDate on,
            @Column("told_how") String how,
            @Column("told_proof") String proof,
            @Column("told_letter") @Nullable UUID letter) {}

    /** Why nobody has to be told. */
    public record NotNeeded(
            @Column("not_needed_reason") String reason,
            @Column("not_needed_on") LocalDate on) {}

    /** A letter that came back. */
    public record Returned(
            @Column("returned_on") LocalDate on,
            @Column("returned_note") String note) {}

    /** How it stands. */
    public enum State {
        TO_DO("To do", "blue"),
        WITHHELD("Withheld", "yellow"),
        RETURNED("Returned: tell again", "red"),
        TOLD("Told", "green"),
        NOT_NEEDED("Not needed", "grey");

        private final String label;
        private final String colour;

        State(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        public String label() {
            return label;
        }

        public String colour() {
            return colour;
        }
    }

    public State state() {
        if (told != null) {
            return State.TOLD;
        }
        if (notNeeded != null) {
            return State.NOT_NEEDED;
        }
        if (withheld != null) {
            return State.WITHHELD;
        }
        return returned == null ? State.TO_DO : State.RETURNED;
    }

    /** Is there nothing left to do about it? */
    public boolean settled() {
        return state() == State.TOLD || state() == State.NOT_NEEDED;
    }

    /** Who it is, for a list: "Employer, Elmtree School". */
    public String who() {
        return name.isBlank() ? audience.label() : audience.label() + ", " + name;
    }

    /** By whom, with what agreed words. */
    public Telling planned(Plan by) {
        Rules.check(!settled(), "", "This is settled already")
                .and(by.teller() != Teller.OTHER || !by.name().isBlank(), "tellerName", "Enter who tells them")
                .orRefuse();
        return with(by, withheld, null, null, returned);
    }

    /** Not yet, for a reason that is looked at again. */
    public Telling withhold(String reason, LocalDate lookAgainOn, LocalDate latest, LocalDate today) {
        Rules.check(!settled(), "", "This is settled already")
                .and(!reason.isBlank(), "reason", "Enter why they are not told yet, and who says so")
                .and(lookAgainOn.isAfter(today), "lookAgainOn", "The day to look again must be in the future")
                .and(
                        !lookAgainOn.isAfter(latest),
                        "lookAgainOn",
                        "The day to look again must be within %d days"
                                .formatted(java.time.temporal.ChronoUnit.DAYS.between(today, latest)))
                .orRefuse();
        return with(plan, new Withheld(reason, today, lookAgainOn), null, null, returned);
    }

    /**
     * They were told. Where that was for somebody else to do, it counts only with who confirmed it; where it was ours, only
     * with its proof.
     */
    public Telling told(Done by, LocalDate today) {
        Rules.check(!settled(), "", "This is settled already")
                .and(!by.on().isAfter(today), "on", "Date they were told must be today or in the past")
                .and(!by.how().isBlank(), "how", "Select how they were told")
                .and(
                        !by.proof().isBlank(),
                        "proof",
                        plan.teller() == Teller.LADO
                                ? "Enter the proof: a reference, a receipt, or who saw it"
                                : "Enter who confirmed that they were told, and when")
                .orRefuse();
        return with(plan, null, by, null, returned);
    }

    /** A letter that corrects the one that told them was sent. */
    public Telling toldAgain(Done by, LocalDate today) {
        return (told == null ? this : with(plan, null, null, null, returned)).told(by, today);
    }

    /** Nobody has to be told, for a reason. */
    public Telling notNeeded(String reason, LocalDate today) {
        Rules.check(!settled(), "", "This is settled already")
                .and(!reason.isBlank(), "reason", "Enter why they do not have to be told")
                .orRefuse();
        return with(plan, null, null, new NotNeeded(reason, today), returned);
    }

    /** The letter came back: they were not told after all. */
    public Telling returned(LocalDate on, String note, LocalDate today) {
        Rules.check(told != null, "", "Nothing was sent that could have come back")
                .and(!on.isAfter(today), "on", "Date it came back must be today or in the past")
                .and(
                        told == null || !on.isBefore(told.on()),
                        "on",
                        "Date it came back must be on or after the day it was sent")
                .and(!note.isBlank(), "note", "Enter why it came back, as far as that is known")
                .orRefuse();
        return with(plan, null, null, null, new Returned(on, note));
    }

    private Telling with(
            Plan plan,
            @Nullable Withheld withheld,
            @Nullable Done told,
            @Nullable NotNeeded notNeeded,
            @Nullable Returned returned) {
        return new Telling(
                id,
                contact,
                area,
                matter,
                audience,
                name,
                allegation,
                edition,
                outcomes,
                since,
                plan,
                withheld,
                told,
                notNeeded,
                returned,
                version);
    }
}
