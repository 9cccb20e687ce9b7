package org.safeboard.annualreport.domain;

import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.report.ChapterSource;

/** Who may do what with the annual report. */
public final class ReportAccess {
    private ReportAccess() {}

    /** Reads drafts and writes in them: the board manager every chapter, others the chapter of their own work. */
    public static boolean mayWrite(Staff staff, String area, ChapterSource chapter) {
        return mayPublish(staff, area) || staff.isOneOf(area, chapter.writers().toArray(Role[]::new));
    }

    public static boolean mayPublish(Staff staff, String area) {
        return staff.isOneOf(area, Role.BOARD_MANAGER);
    }
}
