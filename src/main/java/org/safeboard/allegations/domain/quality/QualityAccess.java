package org.safeboard.allegations.domain.quality;

import static org.safeboard.platform.access.Role.DSO;
import static org.safeboard.platform.access.Role.LADO;

import java.util.Set;
import org.safeboard.platform.access.Staff;

/** Who may see how decisions are reviewed: those who decide, who also see restricted cases. */
public final class QualityAccess {
    private QualityAccess() {}

    public static boolean maySee(Staff staff, String area) {
        return staff.isOneOf(area, LADO, DSO);
    }

    public static Set<String> areas(Staff staff) {
        return staff.areasAs(LADO, DSO);
    }
}
