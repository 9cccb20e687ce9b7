package org.safeboard.agencies;

import static org.safeboard.platform.access.Role.DSO;
import static org.safeboard.platform.access.Role.LADO;
import static org.safeboard.platform.access.Role.LADO_ADMINISTRATOR;

import java.util.Set;
import org.safeboard.platform.access.Staff;

/** Who may do what with organisations. */
public final class AgencyAccess {
    private AgencyAccess() {}

    /** See the list, add to it and correct it. */
    public static boolean mayKeep(Staff staff, String area) {
        return staff.isOneOf(area, LADO, DSO, LADO_ADMINISTRATOR);
    }

    /** The areas in which this person may. */
    public static Set<String> areas(Staff staff) {
        return staff.areasAs(LADO, DSO, LADO_ADMINISTRATOR);
    }
}
