package org.safeboard.allegations.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One approach to the LADO: a referral, an enquiry, information only. It is what the report counts first, and it is the
 * case file; a concern, where there is one, opens from it.
 *
 * @param number such as LADO-2013-0001, without gaps in a reporting year of an area
 * @param disposal what was done with it; null while it is open
 * @param officeReference the number the office gave it before, in its spreadsheet
 */
@Table(schema = "allegations")
public record Contact(
        @Id UUID id,
        String area,
        String number,
        @Embedded.Empty Received received,
        @Embedded.Empty Call call,
        @Embedded.Empty About about,
        @Embedded.Empty Details details,
        @Embedded.Nullable @Nullable Decision decision,
        @Embedded.Empty Advice advice,
        @Embedded.Nullable @Nullable Disposal disposal,
        boolean restricted,
        @Nullable String officeReference,
        @Column("import") @Nullable UUID broughtInBy,
        @Version @Nullable Integer version)
        implements Guarded {

    /** When it came and how; {@code recordedAt} is when it was written down, which may be later. */
    public record Received(
            LocalDate receivedOn,
            @Nullable LocalTime receivedTime,
            @Nullable String channel,
            Instant recordedAt,
            @Nullable UUID recordedBy) {}

    /** What the call said about itself and about safety now. */
    public record Call(
            String callerName,
            String callerOrganisation,
            String callerTelephone,
            @Nullable Safe childSafe,
            String childSafeNote,
            boolean immediateConcern) {}

    /** Is a child safe now? "Not known" is an answer. */
    public enum Safe {
        YES("Yes"),
        NO("No"),
        NOT_KNOWN("Not known");

        private final String label;

        Safe(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * Who it is about: the adult, where they work, and the child.
     *
     * @param adult the person record made from what was given; null where nobody was named
     * @param adultDescribed the adult as the caller put it
     */
    public record About(
            @Nullable UUID adult,
            String adultDescribed,
            String adultRole,
            @Nullable String employmentBasis,
            @Nullable UUID organisation,
            String setting,
            @Nullable UUID child,
            String childDescribed) {}

    /** What is completed after the call; each is a code of a dated list, null until recorded. */
    public record Details(
            @Nullable String type,
            @Nullable String source,
            @Nullable String disclosedWhere,
            @Nullable String sector,
            @Nullable String nature,
            List<String> secondaryNatures,
            @Nullable String context,
            @Nullable LocalDate incidentFrom,
            @Nullable LocalDate incidentTo,
            Precision incidentPrecision,
            @Nullable LocalDate employerKnewOn) {

        public static final Details NONE =
                new Details(null, null, null, null, null, List.of(), null, null, null, Precision.UNKNOWN, null);

        /** Is everything the figures count by recorded? */
        public boolean complete() {
            return type != null && source != null && sector != null && nature != null;
        }
    }

    /** How exactly a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        UNKNOWN
    }

    /** The advice, in writing. */
    public record Advice(
            @Column("advice") String text,
            @Column("advice_sent_on") @Nullable LocalDate sentOn,
            String subjectTold) {
        public static final Advice NONE = new Advice("", null, "");
    }

    /** What was done with the contact, and when. */
    public record Disposal(
            @Column("disposal") String code,
            @Column("disposal_on") LocalDate on) {}

    @Override
    public @Nullable String sector() {
        return details.sector();
    }

    public boolean isOpen() {
        return disposal == null;
    }

    /** Completes or corrects the details. */
    public Contact complete(About about, Details with, Received received, boolean restricted, LocalDate today) {
        var from = with.incidentFrom();
        var to = with.incidentTo();
        var knew = with.employerKnewOn();
        Rules.check(!received.receivedOn().isAfter(today), "receivedOn", "Date received must be today or in the past")
                .and(
                        from == null || !from.isAfter(received.receivedOn()),
                        "incidentFrom",
                        "Date it happened must be on or before the date the contact was received")
                .and(to == null || from != null, "incidentFrom", "Enter when it began, or leave both dates blank")
                .and(
                        to == null || from == null || !to.isBefore(from),
                        "incidentTo",
                        "The last date must be on or after the first")
                .and(
                        knew == null || !knew.isAfter(received.receivedOn()),
                        "employerKnewOn",
                        "Date the employer knew must be on or before the date the contact was received")
                .and(
                        with.nature() == null || !with.secondaryNatures().contains(with.nature()),
                        "secondaryNatures",
                        "Select other natures only: the main one is already chosen")
                .orRefuse();
        return new Contact(
                id,
                area,
                number,
                received,
                call,
                about,
                with,
                decision,
                advice,
                disposal,
                restricted,
                officeReference,
                broughtInBy,
                version);
    }

    /** Decides what it needs. Advice that was sent, and information only, close the contact. */
    public Contact decide(Decision with, Advice advice, LocalDate today) {
        var sent = advice.sentOn();
        Rules.check(isOpen(), reopenAt(), "This contact is closed: reopen it before deciding again")
                .and(!with.on().isAfter(today), "on", "Date of the decision must be today or in the past")
                .and(
                        !with.on().isBefore(received.receivedOn()),
                        "on",
                        "Date of the decision must be on or after the date the contact was received")
                .and(!with.rationale().isBlank(), "rationale", "Enter why you decided this")
                .and(
                        with.code() != InitialDecision.ADVICE_ONLY
                                || !advice.text().isBlank(),
                        "advice",
                        "Enter the advice you gave, as it goes to the caller in writing")
                .and(sent == null || !advice.text().isBlank(), "advice", "Enter the advice that was sent")
                .and(
                        sent == null || !sent.isAfter(today) && !sent.isBefore(received.receivedOn()),
                        "adviceSentOn",
                        "Date the advice was sent must be from the day the contact was received until today")
                .and(
                        !with.code().needsLimb() || !with.limbs().isEmpty(),
                        "limbs",
                        "Select what the allegation may mean, or decide on advice or information only")
                .orRefuse();
        return new Contact(
                id,
                area,
                number,
                received,
                call,
                about,
                details,
                with,
                advice,
                disposalBy(with, sent),
                restricted,
                officeReference,
                broughtInBy,
                version);
    }

    private static @Nullable Disposal disposalBy(Decision with, @Nullable LocalDate adviceSent) {
        return switch (with.code()) {
            case INFO_ONLY -> new Disposal("INFO_ONLY", with.on());
            case ADVICE_ONLY ->
                adviceSent == null ? null : new Disposal("NFA", adviceSent.isAfter(with.on()) ? adviceSent : with.on());
            case EMPLOYER_LED, TRANSFER, POT_MEETING -> null;
        };
    }

    /** Closes it; what a concern still needs is asked of {@link Closing} first. */
    public Contact close(Disposal with, LocalDate today) {
        Rules.check(isOpen(), "", "This contact is already closed")
                .and(decision != null, "", "Decide what the contact needs before closing it")
                .and(!with.on().isAfter(today), "on", "Date closed must be today or in the past")
                .and(
                        !with.on().isBefore(received.receivedOn()),
                        "on",
                        "Date closed must be on or after the date the contact was received")
                .orRefuse();
        return disposedOf(with);
    }

    /** Opens it again; {@link org.safeboard.allegations.domain.reopening.Reopening} keeps how it was closed. */
    public Contact reopen() {
        return disposedOf(null);
    }

    /** The page on which a closed case is opened again. */
    public String reopenAt() {
        return "/allegations/" + id + "/reopen";
    }

    private Contact disposedOf(@Nullable Disposal as) {
        return new Contact(
                id,
                area,
                number,
                received,
                call,
                about,
                details,
                decision,
                advice,
                as,
                restricted,
                officeReference,
                broughtInBy,
                version);
    }
}
