package org.safeboard.platform.settings.timelimits;

import java.util.List;
import org.safeboard.platform.web.Page;

/** The time limits of an area. */
public record TimeLimitsPage(String area, List<String> areas, List<Row> rows) implements Page {

    /**
     * A limit.
     *
     * @param length what it is for something that starts today
     * @param dates since and until when it is in force; blank where it always was
     * @param own lengths the board gave it, the earliest first, each a sentence
     * @param changeHref blank where it is not the board's to change
     */
    public record Row(String title, String length, String source, String dates, List<String> own, String changeHref) {}
}
