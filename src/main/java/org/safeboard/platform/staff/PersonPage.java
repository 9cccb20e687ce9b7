package org.safeboard.platform.staff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.audit.Entry;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * An account with its roles and what was done to it.
 *
 * @param areas the areas the administrator looks after: only roles there can be ended
 */
public record PersonPage(
        Person person, Set<String> areas, boolean mayChangeAccount, List<Entry> history, List<Problem> problems)
        implements Page {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public String days(Person.RoleHeld role) {
        return "From " + DAY.format(role.from()) + (role.until() == null ? "" : " until " + day(role.until()));
    }

    public String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    public boolean mayEnd(Person.RoleHeld role) {
        return !person.hasLeft() && !role.isOver() && areas.contains(role.area());
    }
}
