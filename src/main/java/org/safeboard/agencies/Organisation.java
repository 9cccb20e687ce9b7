package org.safeboard.agencies;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An employer or setting: a school, nursery, mosque, taxi firm, fostering agency.
 *
 * @param sector a code of the list {@code allegations/sector}; null while it is not recorded
 * @param namedOfficer the named senior officer, to whom allegations are reported there
 * @param closedOn the day it was closed; null while it is open
 */
@Table(schema = "agencies")
public record Organisation(
        @Id UUID id,
        String area,
        String name,
        @Nullable String sector,
        String namedOfficer,
        String telephone,
        String email,
        @Nullable LocalDate closedOn,
        @Column("import") @Nullable UUID broughtInBy,
        @Version @Nullable Integer version) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern TELEPHONE = Pattern.compile("[0-9 +()-]*([a-z. ]*[0-9]+)?", Pattern.CASE_INSENSITIVE);

    /**
     * What people may change about it.
     *
     * @param closedOn the day it was closed; null while it is open
     */
    public record Details(
            String name,
            @Nullable String sector,
            String namedOfficer,
            String telephone,
            String email,
            @Nullable LocalDate closedOn) {
        public static Details named(String name, @Nullable String sector) {
            return new Details(name, sector, "", "", "", null);
        }
    }

    static Organisation added(String area, Details details, LocalDate today) {
        return new Organisation(UUID.randomUUID(), area, "", null, "", "", "", null, null, null)
                .changed(details, today);
    }

    Organisation changed(Details to, LocalDate today) {
        var named = tidy(to.name());
        Rules.check(!named.isEmpty(), "name", "Enter the name of the organisation")
                .and(named.length() <= 200, "name", "Name must be 200 characters or less")
                .and(
                        to.telephone().isBlank()
                                || TELEPHONE.matcher(to.telephone().strip()).matches(),
                        "telephone",
                        "Enter a telephone number, like 01922 650000 or 07700 900 982")
                .and(
                        to.email().isBlank()
                                || EMAIL.matcher(to.email().strip()).matches(),
                        "email",
                        "Enter an email address in the correct format, like name@example.org")
                .and(
                        to.closedOn() == null || !to.closedOn().isAfter(today),
                        "closedOn",
                        "Date it closed must be today or in the past")
                .orRefuse();
        return new Organisation(
                id,
                area,
                named,
                to.sector(),
                to.namedOfficer().strip(),
                to.telephone().strip(),
                to.email().strip(),
                to.closedOn(),
                broughtInBy,
                version);
    }

    static String tidy(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    public Details details() {
        return new Details(name, sector, namedOfficer, telephone, email, closedOn);
    }

    public boolean open() {
        return closedOn == null;
    }
}
