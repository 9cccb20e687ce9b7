package org.safeboard.allegations.domain.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.mail.MailAddress;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody who is asked to a meeting.
 *
 * @param staff their account; null for somebody without one
 * @param askedMail the last message that asked when they can come
 * @param invitedSequence of the arrangement, when they were last invited: lower means they were not told of a change
 * @param removedOn the day they were taken off the list; null while they are on it
 */
@Table(schema = "allegations")
public record Invitee(
        @Id UUID id,
        UUID arrangement,
        @Embedded.Empty Who who,
        @Nullable UUID staff,
        @Nullable UUID askedMail,
        @Nullable UUID invitedMail,
        @Nullable Integer invitedSequence,
        @Embedded.Nullable @Nullable Replied replied,
        @Nullable LocalDate removedOn,
        @Version @Nullable Integer version) {

    /** Whose side somebody comes from. */
    public enum Kind {
        COUNCIL("Council"),
        POLICE("Police"),
        SOCIAL_CARE("Children\u2019s social care"),
        HEALTH("Health"),
        EMPLOYER("Employer or setting"),
        EDUCATION("Education"),
        OTHER("Other");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A person with an address. */
    public record Who(String name, String role, String agency, Kind kind, String email) {
        private static final Pattern UNION = Pattern.compile(
                "\\b(trade union|union|nasuwt|neu|nut|atl|unison|gmb|unite|naht|ascl|voice|prospect|community the union)\\b");

        /** @param field before the name of each field, such as {@code rows[1].} */
        public Rules rules(String field, NamesOfTheCase names) {
            return Rules.check(!name.isBlank(), field + "name", "Enter the name of the person to invite")
                    .and(MailAddress.of(email).isPresent(), field + "email", MailAddress.OTHERWISE)
                    .and(
                            !names.isTheAdult(name),
                            field + "name",
                            "The person the allegation is about is not invited: they are told of the process by whoever"
                                    + " this case says tells them")
                    .and(
                            !UNION.matcher((role + " " + agency).toLowerCase(Locale.ROOT))
                                    .find(),
                            field + "name",
                            "A union or representative of the person the allegation is about is not invited: the person"
                                    + " may be supported by them elsewhere");
        }
    }

    /** What somebody answered. */
    public enum Reply {
        ACCEPTED("Coming"),
        TENTATIVE("Perhaps"),
        DECLINED("Not coming");

        private final String label;

        Reply(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** By which way an answer came. */
    public enum How {
        CALENDAR("by their calendar"),
        PAGE("on their own page"),
        TELEPHONE("by telephone");

        private final String label;

        How(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * An answer to the invitation.
     *
     * @param saidBy who said it on the telephone; null otherwise
     */
    public record Replied(
            Reply reply,
            @Column("replied_at") Instant at,
            @Column("replied_how") How how,
            @Column("replied_said_by") @Nullable String saidBy) {}

    public static Invitee of(Arrangement to, Who who, @Nullable UUID staff) {
        Rules.check(to.isOpen(), "", "This meeting was held or cancelled: arrange another one")
                .orRefuse();
        return new Invitee(UUID.randomUUID(), to.id(), who, staff, null, null, null, null, null, null);
    }

    /** They were asked when they can come. */
    public Invitee asked(UUID mail) {
        return new Invitee(
                id, arrangement, who, staff, mail, invitedMail, invitedSequence, replied, removedOn, version);
    }

    /** They were invited, or told of a change: what they answered before was about another time. */
    public Invitee invited(UUID mail, int sequence) {
        var kept = invitedSequence != null && invitedSequence == sequence ? replied : null;
        return new Invitee(id, arrangement, who, staff, askedMail, mail, sequence, kept, removedOn, version);
    }

    /** They were told that it does not take place; what they had answered stays to be read. */
    public Invitee toldOfTheEnd(UUID mail, int sequence) {
        return new Invitee(id, arrangement, who, staff, askedMail, mail, sequence, replied, removedOn, version);
    }

    public Invitee replies(Replied with) {
        Rules.check(invitedSequence != null, "reply", "Invite them first: there is nothing to answer yet")
                .and(
                        with.how() != How.TELEPHONE
                                || with.saidBy() != null && !with.saidBy().isBlank(),
                        "saidBy",
                        "Enter who said it on the telephone")
                .orRefuse();
        return new Invitee(
                id, arrangement, who, staff, askedMail, invitedMail, invitedSequence, with, removedOn, version);
    }

    public Invitee remove(LocalDate today) {
        Rules.check(removedOn == null, "", "This person was already taken off the list")
                .orRefuse();
        return new Invitee(
                id, arrangement, who, staff, askedMail, invitedMail, invitedSequence, replied, today, version);
    }

    public boolean isOn() {
        return removedOn == null;
    }

    /** Do they still have to be told when and where? */
    public boolean isBehind(Arrangement of) {
        return isOn() && of.plan() != null && (invitedSequence == null || invitedSequence < of.sequence());
    }

    public boolean isOfTheEmployer() {
        return who.kind() == Kind.EMPLOYER;
    }
}
