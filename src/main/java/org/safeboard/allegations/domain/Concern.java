package org.safeboard.allegations.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** The LADO's case about one adult, opened from a contact. Its allegations, strands and meetings hold its id. */
@Table(schema = "allegations")
public record Concern(
        @Id UUID id,
        UUID contact,
        String area,
        LocalDate openedOn,
        @Nullable UUID lead,
        @Embedded.Empty Dbs dbs,
        @Nullable LocalDate concludedOn,
        @Column("import") @Nullable UUID broughtInBy,
        @Version @Nullable Integer version) {

    /** Whether the adult was referred to the Disclosure and Barring Service, decided at the end of each case. */
    public record Dbs(
            @Column("dbs_decision") @Nullable String decision,
            @Column("dbs_on") @Nullable LocalDate on,
            @Column("dbs_reason") String reason,
            @Column("dbs_reference") String reference) {
        public static final Dbs NONE = new Dbs(null, null, "", "");
        static final String PENDING = "PENDING";
        static final String MET_NOT_REFERRED = "MET_NOT_REFERRED";

        public boolean decided() {
            return decision != null && !decision.equals(PENDING);
        }
    }

    public static Concern open(Contact contact, LocalDate on, @Nullable UUID lead) {
        return new Concern(UUID.randomUUID(), contact.id(), contact.area(), on, lead, Dbs.NONE, null, null, null);
    }

    public Concern decideDbs(Dbs with, LocalDate today) {
        var on = with.on();
        Rules.check(on != null && !on.isAfter(today), "on", "Date of the decision must be today or in the past")
                .and(
                        on == null || !on.isBefore(openedOn),
                        "on",
                        "Date of the decision must be on or after the day the concern was opened")
                .and(
                        !Dbs.MET_NOT_REFERRED.equals(with.decision())
                                || !with.reason().isBlank(),
                        "reason",
                        "Enter why no referral was made and to whom this was escalated")
                .orRefuse();
        return new Concern(id, contact, area, openedOn, lead, with, concludedOn, broughtInBy, version);
    }

    public Concern conclude(LocalDate on) {
        return new Concern(id, contact, area, openedOn, lead, dbs, on, broughtInBy, version);
    }

    public Concern reopen() {
        return new Concern(id, contact, area, openedOn, lead, dbs, null, broughtInBy, version);
    }
}
