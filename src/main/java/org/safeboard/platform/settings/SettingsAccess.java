package org.safeboard.platform.settings;

import static org.safeboard.platform.access.Role.BOARD_MANAGER;
import static org.safeboard.platform.access.Role.DSO;
import static org.safeboard.platform.access.Role.LADO;

import java.util.List;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;

/** Who may set what: time limits and lists are for the people who answer for the work of an area. */
public final class SettingsAccess {
    private SettingsAccess() {}

    /** The areas whose time limits and lists this person sets, in their order. */
    public static List<String> areas(Staff staff) {
        return staff.areasAs(LADO, DSO, BOARD_MANAGER).stream().sorted().toList();
    }

    /**
     * The area asked for, or the person's first where none was.
     *
     * @throws NotAllowed when it is none of theirs
     */
    public static String area(Staff staff, String asked) {
        var areas = areas(staff);
        NotAllowed.unless(asked.isEmpty() ? !areas.isEmpty() : areas.contains(asked));
        return asked.isEmpty() ? areas.getFirst() : asked;
    }
}
