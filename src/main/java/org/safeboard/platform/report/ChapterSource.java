package org.safeboard.platform.report;

import java.util.List;
import java.util.Set;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.figures.ReportingYear;

/** A module that writes a chapter of the annual report. It gives one bean; the figures it prints are its own. */
public interface ChapterSource {
    /** The chapter's id in addresses and commands, the same as the module of its figures: {@code allegations}. */
    String id();

    /** The chapter's heading. */
    String title();

    /** Where the chapter stands in the report, from low to high. */
    int order();

    /** Who may write it besides the board manager, each in their own area. */
    Set<Role> writers();

    /** Its sections in the order of the print. */
    List<ChapterSection> sections();

    /** The reporting years for which an area has records to report on, the latest first. */
    List<ReportingYear> years(String area);
}
