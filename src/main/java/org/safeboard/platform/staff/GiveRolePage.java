package org.safeboard.platform.staff;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Answers;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Where an administrator gives a role, in one of the areas they look after. */
public record GiveRolePage(Person person, List<Option> areas, List<Option> sectors, Form form, List<Problem> problems)
        implements Page {
    /** A role as it will be held. */
    record NewRole(
            Role role,
            String area,
            String agency,
            @Nullable String sector,
            LocalDate from,
            @Nullable LocalDate until) {
        boolean isSameAs(Person.RoleHeld held) {
            return held.role() == role
                    && held.area().equals(area)
                    && Objects.equals(held.sector(), sector)
                    && (held.until() == null || !held.until().isBefore(from));
        }
    }

    public record Form(
            @Nullable Role role, String area, String agency, String sector, DateInput from, DateInput until) {
        static Form blank(LocalDate today) {
            return new Form(null, "", "", "", DateInput.of(today), DateInput.BLANK);
        }

        /** @param sectors the codes an adviser may advise */
        NewRole newRole(List<Option> areas, List<Option> sectors) {
            var answers = new Answers();
            var chosen = answers.need("role", role, "Select a role");
            var first = answers.need("from", from.date().orElse(null), "Enter the first day, like 27 3 2026");
            var where = areas.size() == 1 ? areas.getFirst().value() : area;
            var last = until.date().orElse(null);
            var isAdviser = role == Role.SAFEGUARDING_ADVISER;
            answers.check(areas.stream().anyMatch(it -> it.value().equals(where)), "area", "Select an area")
                    .check(
                            !isAdviser
                                    || sectors.stream()
                                            .anyMatch(it -> it.value().equals(sector)),
                            "sector",
                            "Select the sector the adviser advises")
                    .check(until.isBlank() || last != null, "until", "Enter a real last day, or leave it empty")
                    .check(
                            last == null
                                    || from.date().isEmpty()
                                    || !last.isBefore(from.date().get()),
                            "until",
                            "The last day must be on or after the first")
                    .check(agency.length() <= 200, "agency", "Agency must be 200 characters or fewer");
            return answers.into(
                    () -> new NewRole(chosen.get(), where, agency, isAdviser ? sector : null, first.get(), last));
        }
    }

    public List<Option> roles() {
        return Arrays.stream(Role.values())
                .map(it -> new Option(it.name(), it.title()))
                .toList();
    }

    public String role() {
        return form.role() == null ? "" : form.role().name();
    }
}
