package org.safeboard.platform.work;

import java.time.LocalDate;
import java.util.List;
import org.safeboard.platform.access.Staff;

/** A module's tasks for the page "Your work". Beans of it are asked each time the page is shown: one query each. */
public interface WorkSource {
    /** The heading its tasks stand under: "Cases", "Imports". Sources with the same heading stand together. */
    String heading();

    /**
     * Are its sentences the program's own words? Only such words may leave for a calendar outside; where somebody may have
     * typed them, the heading goes instead.
     */
    default boolean isInFixedWords() {
        return false;
    }

    /** What waits for this person; empty where they may see nothing of the module. */
    List<Task> tasks(Staff staff, LocalDate today);
}
