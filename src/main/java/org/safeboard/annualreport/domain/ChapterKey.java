package org.safeboard.annualreport.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.safeboard.platform.figures.ReportingYear;

/**
 * Which chapter: of which area, which year, which module.
 *
 * @param chapter the id of its source: {@code allegations}
 */
public record ChapterKey(String area, ReportingYear year, String chapter) {
    /** Where it is on the site. */
    public String path() {
        return "/annual-report/%s/%s/%s".formatted(area, year, chapter);
    }

    public String sectionPath(String section) {
        return path() + "/sections/" + section;
    }

    /** The record its history is kept under; the same for ever. */
    public UUID file() {
        return UUID.nameUUIDFromBytes(path().getBytes(StandardCharsets.UTF_8));
    }

    /** The record of one section. */
    public UUID section(String section) {
        return UUID.nameUUIDFromBytes(sectionPath(section).getBytes(StandardCharsets.UTF_8));
    }
}
