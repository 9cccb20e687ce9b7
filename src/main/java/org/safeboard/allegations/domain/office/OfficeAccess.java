package org.safeboard.allegations.domain.office;

import static org.safeboard.platform.access.Role.DSO;
import static org.safeboard.platform.access.Role.LADO;

import org.safeboard.platform.access.Staff;

/** Who may hand cases over: those who see every case of the area, the restricted ones too. */
public final class OfficeAccess {
    private OfficeAccess() {}

    public static boolean mayHandOver(Staff staff, String area) {
        return staff.isOneOf(area, LADO, DSO);
    }

    /** May this person be given cases of the area? */
    public static boolean mayLead(Staff staff, String area) {
        return staff.isOneOf(area, LADO, DSO);
    }
}
