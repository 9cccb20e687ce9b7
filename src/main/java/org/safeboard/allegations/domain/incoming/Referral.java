package org.safeboard.allegations.domain.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact.Safe;
import org.safeboard.allegations.domain.incoming.answers.PlaceKind;
import org.safeboard.people.PersonDetails;
import org.safeboard.platform.attachments.Owner;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A referral as somebody without an account sent it. It becomes a contact when it is accepted.
 *
 * @param reference what its sender comes back with; it says nothing and cannot be guessed from another
 * @param draft what it was written in, so that sending twice sends once
 * @param lookedAt when somebody of the office first opened it
 * @param respondedAt when the sender first heard from the office
 * @param accepted null while it is not a contact
 * @param turnedAway null where it was not
 */
@Table(schema = "allegations")
public record Referral(
        @Id UUID id,
        String area,
        String reference,
        String draft,
        Instant sentAt,
        @Embedded.Empty From from,
        @Embedded.Empty Whom whom,
        String words,
        @Nullable Instant lookedAt,
        @Nullable Instant respondedAt,
        @Embedded.Nullable @Nullable Accepted accepted,
        @Embedded.Nullable @Nullable TurnedAway turnedAway,
        @Version @Nullable Integer version) {
    /** Under which its documents are kept until it is a contact. */
    public static final String MODULE = "referrals";

    /** Who sent it. */
    public record From(
            @Column("sender_name") String name,
            @Column("sender_job") String job,
            @Column("sender_telephone") String telephone,
            @Column("sender_email") String email,
            String organisation,
            PlaceKind organisationKind) {}

    /** Who it is about, and whether a child is safe. */
    public record Whom(
            String adultGivenNames,
            String adultFamilyName,
            @Nullable LocalDate adultBorn,
            String adultDescribed,
            String adultRole,
            String childDescribed,
            Safe childSafe,
            String childSafeNote) {

        /** As the index of people takes it; null where nobody is named. */
        public @Nullable PersonDetails person() {
            return (adultGivenNames + adultFamilyName).isBlank()
                    ? null
                    : PersonDetails.adult(adultGivenNames, adultFamilyName).bornOn(adultBorn);
        }
    }

    /** The contact it became. */
    public record Accepted(
            @Column("contact") UUID contact,
            @Column("accepted_at") Instant at,
            @Column("accepted_by") UUID by) {}

    /** Why it became none. */
    public record TurnedAway(
            @Column("turned_away") Why why,
            @Column("turned_away_reason") String reason,
            @Column("turned_away_at") Instant at,
            @Column("turned_away_by") UUID by,
            @Column("duplicate_of") @Nullable UUID duplicateOf) {}

    /** Why a referral does not become a contact of its own. */
    public enum Why {
        DUPLICATE("It is about something already recorded"),
        NOT_FOR_US("It is not for the LADO");

        private final String label;

        Why(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean isDecided() {
        return accepted != null || turnedAway != null;
    }

    /** Somebody of the office opened it. */
    public Referral lookAt(Instant at) {
        return lookedAt == null ? with(at, respondedAt, accepted, turnedAway) : this;
    }

    /** The sender was asked something. */
    public Referral respond(Instant at) {
        return with(lookedAt == null ? at : lookedAt, first(at), accepted, turnedAway);
    }

    public Referral accept(UUID contact, UUID by, Instant at) {
        Rules.check(!isDecided(), "", "Somebody has already decided about this referral")
                .orRefuse();
        return with(lookedAt, first(at), new Accepted(contact, at, by), null);
    }

    /** @param duplicateOf the contact it repeats; null otherwise */
    public Referral turnAway(Why why, String reason, @Nullable UUID duplicateOf, UUID by, Instant at) {
        Rules.check(!isDecided(), "", "Somebody has already decided about this referral")
                .and(!reason.isBlank(), "reason", "Enter what the sender is told, in words they understand")
                .and(
                        why != Why.DUPLICATE || duplicateOf != null,
                        "duplicateOf",
                        "Enter the number of the contact it repeats, like LADO-2026-0001")
                .orRefuse();
        return with(
                lookedAt,
                first(at),
                null,
                new TurnedAway(why, reason, at, by, why == Why.DUPLICATE ? duplicateOf : null));
    }

    private Instant first(Instant at) {
        return respondedAt == null ? at : respondedAt;
    }

    private Referral with(
            @Nullable Instant lookedAt,
            @Nullable Instant respondedAt,
            @Nullable Accepted accepted,
            @Nullable TurnedAway turnedAway) {
        return new Referral(
                id,
                area,
                reference,
                draft,
                sentAt,
                from,
                whom,
                words,
                lookedAt,
                respondedAt,
                accepted,
                turnedAway,
                version);
    }

    /** The contact it became, or the one it repeats; null while there is none. */
    public @Nullable UUID contact() {
        if (accepted != null) {
            return accepted.contact();
        }
        return turnedAway == null ? null : turnedAway.duplicateOf();
    }

    /** The file whose history shows what is done: the contact once there is one. */
    public UUID file() {
        var contact = contact();
        return contact == null ? id : contact;
    }

    /** To whom its documents belong: to the contact once there is one, as a part of that file. */
    public Owner documents() {
        var contact = contact();
        return contact == null ? Owner.of(area, MODULE, id) : new Owner(area, "allegations", contact, id);
    }

    /** What its sender may know of it; nothing about the adult, whatever was found. */
    public Stage stage(boolean contactOpen) {
        if (turnedAway != null) {
            return Stage.NOT_TAKEN;
        }
        if (accepted != null) {
            return contactOpen ? Stage.ACCEPTED : Stage.CLOSED;
        }
        return lookedAt == null ? Stage.RECEIVED : Stage.LOOKED_AT;
    }
}
