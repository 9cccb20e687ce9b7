package org.safeboard.allegations.domain.boundary;

import static org.safeboard.platform.access.Role.DSO;
import static org.safeboard.platform.access.Role.LADO;
import static org.safeboard.platform.access.Role.LADO_ADMINISTRATOR;

import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Guarded;
import org.safeboard.platform.access.Staff;

/** Who may do what with other authorities. */
public final class BoundaryAccess {
    private BoundaryAccess() {}

    /** See and keep the directory of an area, and take packages in for it. */
    public static boolean mayKeepDirectory(Staff staff, String area) {
        return staff.isOneOf(area, LADO, DSO, LADO_ADMINISTRATOR);
    }

    /** Agree with another authority who does what, and record what it answers. */
    public static boolean mayAgree(Staff staff, Guarded file) {
        return AllegationAccess.mayDecide(staff, file);
    }

    /** Give a case, or a part of it, to another authority. */
    public static boolean mayShare(Staff staff, Guarded file) {
        return AllegationAccess.mayConclude(staff, file);
    }

    /** See what was sent and what came. */
    public static boolean maySeePackages(Staff staff, Guarded file) {
        return AllegationAccess.mayRead(staff, file);
    }
}
