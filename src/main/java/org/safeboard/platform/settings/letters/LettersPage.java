package org.safeboard.platform.settings.letters;

import java.util.List;
import org.safeboard.platform.web.Page;

/** The kinds of letters, and which template of each is in use. */
public record LettersPage(String area, List<String> areas, List<Row> rows) implements Page {

    /** @param inUse such as "Version 2, 17 Apr 2014, Amira Lane" */
    public record Row(String id, String title, String about, String inUse) {}
}
