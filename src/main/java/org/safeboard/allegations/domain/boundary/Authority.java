package org.safeboard.allegations.domain.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** The office of the LADO of another authority, as an area knows it. It names no person. */
@Table(schema = "allegations")
public record Authority(
        @Id UUID id,
        String area,
        String name,
        @Nullable String type,
        @Embedded.Empty Office office,
        @Embedded.Nullable @Nullable Verified verified,
        @Version @Nullable Integer version) {
    private static final int MONTHS = 6;

    /** How its office is reached. */
    public record Office(@Column("office") String name, String secureEmail, String telephone) {
        public static final Office UNKNOWN = new Office("", "", "");
    }

    /** Who last made sure that this is right, and when. */
    public record Verified(
            @Column("verified_on") LocalDate on,
            @Column("verified_by") UUID by) {}

    /** An authority known by its name alone, as a package names it. */
    public static Authority named(String name, String area) {
        return new Authority(UUID.randomUUID(), area, name.strip(), null, Office.UNKNOWN, null, null);
    }

    public Authority keep(String name, @Nullable String type, Office office, @Nullable Verified verified) {
        var mail = office.secureEmail();
        Rules.check(!name.isBlank(), "name", "Enter the name of the authority")
                .and(
                        mail.isBlank() || mail.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
                        "secureEmail",
                        "Enter an email address in the correct format, like name@example.org")
                .and(
                        verified == null || !(mail + office.telephone()).isBlank(),
                        "verified",
                        "Enter a secure email address or a duty number before you say that they are right")
                .orRefuse();
        return new Authority(id, area, name.strip(), type, office, verified, version);
    }

    /** Has nobody made sure of these details for half a year? */
    public boolean isDoubtful(LocalDate today) {
        return verified == null || verified.on().plusMonths(MONTHS).isBefore(today);
    }

    /** What to think of its details, in a few words. */
    public String standing(LocalDate today) {
        if (verified == null) {
            return "Never checked";
        }
        return isDoubtful(today) ? "Check before use" : "Checked";
    }
}
