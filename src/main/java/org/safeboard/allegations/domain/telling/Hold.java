package org.safeboard.allegations.domain.telling;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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
 * Police or social care ask that the person is not told. While it stands nothing leaves that could tell them: no letter,
 * no copy, no invitation to their employer, no entry in a calendar.
 *
 * @param lookAgainOn by when it is asked again whether it still has to stand
 * @param lookedOn when it was last looked at; the day it was asked for while it has not been
 */
@Table(schema = "allegations")
public record Hold(
        @Id UUID id,
        UUID contact,
        String area,
        Asker askedBy,
        String askedByName,
        String reason,
        LocalDate askedOn,
        LocalDate lookAgainOn,
        LocalDate lookedOn,
        @Embedded.Nullable @Nullable Lifted lifted,
        @Version @Nullable Integer version) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Who may ask for it. */
    public enum Asker {
        POLICE("Police"),
        SOCIAL_CARE("Children\u2019s social care");

        private final String label;

        Asker(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** When it was lifted, by whom and why. */
    public record Lifted(
            @Column("lifted_on") LocalDate on,
            @Column("lifted_by") UUID by,
            @Column("lifted_reason") String reason) {}

    /** What they ask for. */
    public record Asked(Asker by, String byName, String reason, LocalDate on, LocalDate lookAgainOn) {}

    /**
     * @param standing whether another hold stands already
     * @param latest the last day on which it may next be looked at
     */
    public static Hold ask(Contact contact, Asked asked, boolean standing, LocalDate latest, LocalDate today) {
        Rules.check(!standing, "", "A hold stands already: look at it again, or lift it")
                .and(!asked.byName().isBlank(), "byName", "Enter the name of the person who asks for it")
                .and(!asked.reason().isBlank(), "reason", "Enter the reason they give")
                .and(!asked.on().isAfter(today), "on", "Date it was asked for must be today or in the past")
                .and(
                        !asked.on().isBefore(contact.received().receivedOn()),
                        "on",
                        "Date it was asked for must be on or after the date the contact was received")
                .orRefuse();
        checkLookAgain(asked.lookAgainOn(), latest, today).orRefuse();
        return new Hold(
                UUID.randomUUID(),
                contact.id(),
                contact.area(),
                asked.by(),
                asked.byName(),
                asked.reason(),
                asked.on(),
                asked.lookAgainOn(),
                today,
                null,
                null);
    }

    /** It was looked at and goes on. */
    public Hold goOn(LocalDate lookAgain, String reason, LocalDate latest, LocalDate today) {
        Rules.check(stands(), "", "This hold was lifted")
                .and(!reason.isBlank(), "reason", "Enter why it still has to stand, and who says so")
                .orRefuse();
        checkLookAgain(lookAgain, latest, today).orRefuse();
        return new Hold(id, contact, area, askedBy, askedByName, reason, askedOn, lookAgain, today, null, version);
    }

    public Hold lift(UUID by, String reason, LocalDate today) {
        Rules.check(stands(), "", "This hold was lifted already")
                .and(!reason.isBlank(), "reason", "Enter who agreed that the person may be told, and why")
                .orRefuse();
        return new Hold(
                id,
                contact,
                area,
                askedBy,
                askedByName,
                this.reason,
                askedOn,
                lookAgainOn,
                lookedOn,
                new Lifted(today, by, reason),
                version);
    }

    private static Rules checkLookAgain(LocalDate on, LocalDate latest, LocalDate today) {
        return Rules.check(on.isAfter(today), "lookAgainOn", "The day to look again must be in the future")
                .and(
                        !on.isAfter(latest),
                        "lookAgainOn",
                        "The day to look again must be on or before %s".formatted(DAY.format(latest)));
    }

    public boolean stands() {
        return lifted == null;
    }

    /** What is said to somebody who is about to tell the person, or somebody near them. */
    public String stops() {
        return "%s asked that the person is not told. Nothing can be sent that could tell them until the hold is lifted; it is looked at again on %s"
                .formatted(askedBy.label(), DAY.format(lookAgainOn));
    }
}
