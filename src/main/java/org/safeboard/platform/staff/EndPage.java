package org.safeboard.platform.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Where an administrator ends a role or, when somebody leaves, an account.
 *
 * @param role the role to end; null to close the account
 */
public record EndPage(Person person, Person.@Nullable RoleHeld role, DateInput until, List<Problem> problems)
        implements Page {
    record Form(DateInput until) {}

    public String title() {
        return role == null
                ? "Close the account of " + person.name()
                : "End the role " + role.role().title() + " in " + role.areaName();
    }
}
