package org.safeboard.annualreport.versions;

import java.util.List;
import org.safeboard.annualreport.domain.ChapterKey;
import org.safeboard.annualreport.versions.TextDifference.Line;
import org.safeboard.platform.web.Page;

/**
 * The versions of a section, the latest first, and two of them compared.
 *
 * @param from the number of the earlier of the two compared
 * @param to the number of the later
 */
public record VersionsPage(
        ChapterKey key,
        String section,
        String title,
        List<Version> versions,
        int from,
        int to,
        List<Line> lines,
        long seen)
        implements Page {

    /** @param number 0 for the text it began with */
    public record Version(int number, String when, String who, String note) {}

    public String path() {
        return key.sectionPath(section) + "/versions";
    }

    /** Compares a version with the one before it. */
    public String compareHref(Version version) {
        return "%s?from=%d&to=%d".formatted(path(), Math.max(0, version.number() - 1), version.number());
    }

    public boolean isLatest(Version version) {
        return version.number() == versions.getFirst().number();
    }

    public String name(int number) {
        return number == 0 ? "the text it began with" : "version " + number;
    }
}
