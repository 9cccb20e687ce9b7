package org.safeboard.allegations.domain.reopening;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A closed case that was opened again, and how it had been closed.
 *
 * @param evidence what is new since it was closed
 */
@Table(schema = "allegations")
public record Reopening(
        @Id UUID id,
        UUID contact,
        LocalDate reopenedOn,
        UUID byStaff,
        String reason,
        String evidence,
        String closedAs,
        LocalDate closedOn,
        @Version @Nullable Integer version) {

    public static Reopening of(
            Contact contact, LocalDate on, String reason, String evidence, UUID by, LocalDate today) {
        var closed = contact.disposal();
        Rules.check(closed != null, "", "This case is open")
                .and(!on.isAfter(today), "on", "Date it is reopened must be today or in the past")
                .and(
                        closed == null || !on.isBefore(closed.on()),
                        "on",
                        "Date it is reopened must be on or after the day it was closed")
                .and(!reason.isBlank(), "reason", "Enter why the case is opened again")
                .and(!evidence.isBlank(), "evidence", "Enter what is new since it was closed")
                .orRefuse();
        var before = java.util.Objects.requireNonNull(closed);
        return new Reopening(
                UUID.randomUUID(), contact.id(), on, by, reason, evidence, before.code(), before.on(), null);
    }
}
