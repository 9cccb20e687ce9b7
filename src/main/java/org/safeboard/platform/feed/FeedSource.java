package org.safeboard.platform.feed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.safeboard.platform.access.Staff;

/** What else stands in the calendar of a person, beside what has a time limit: meetings. A module gives a bean. */
public interface FeedSource {
    List<Entry> entries(Staff staff, LocalDate from);

    /**
     * Something at a time.
     *
     * @param title in the program's own words, such as "Position of trust meeting": never a name, never a case number
     * @param href a page of this application, which asks to sign in
     */
    record Entry(String title, LocalDateTime from, LocalDateTime until, String href) {}
}
