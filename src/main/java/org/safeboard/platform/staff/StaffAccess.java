package org.safeboard.platform.staff;

import java.util.Set;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;

/** Who may do what with accounts and roles. Every page of this folder asks here. */
public final class StaffAccess {
    private StaffAccess() {}

    /** The areas whose people somebody looks after. */
    public static Set<String> areas(Staff staff) {
        return staff.areasAs(Role.SYSTEM_ADMINISTRATOR);
    }

    public static boolean mayAdminister(Staff staff) {
        return !areas(staff).isEmpty();
    }

    /** People of one's own areas, and people who have no role anywhere yet. */
    static boolean maySee(Staff staff, Person person) {
        return mayAdminister(staff)
                && (person.roles().isEmpty()
                        || person.roles().stream().anyMatch(it -> areas(staff).contains(it.area())));
    }

    /** Only who looks after every area somebody works in may change their account. */
    static boolean mayChangeAccount(Staff staff, Person person) {
        return maySee(staff, person)
                && person.roles().stream()
                        .filter(it -> !it.isOver())
                        .allMatch(it -> areas(staff).contains(it.area()));
    }
}
