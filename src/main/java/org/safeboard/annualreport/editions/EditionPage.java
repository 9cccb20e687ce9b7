package org.safeboard.annualreport.editions;

import java.util.List;
import java.util.Map;
import org.safeboard.annualreport.domain.Chapter;
import org.safeboard.annualreport.domain.Edition;
import org.safeboard.annualreport.domain.Restated;
import org.safeboard.annualreport.domain.Snapshot;
import org.safeboard.annualreport.domain.print.ReportFile;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.Page;

/**
 * An edition as it was published.
 *
 * @param html its sections as printed, by section, safe to be put in
 * @param restated the numbers that are others today
 * @param whole is it still what was published, by its hash?
 */
public record EditionPage(
        Chapter chapter,
        Edition.Head head,
        Snapshot snapshot,
        Audience audience,
        Map<String, String> html,
        List<Restated> restated,
        boolean whole)
        implements Page {

    public String path() {
        return "%s/editions/%d".formatted(chapter.key().path(), head.number());
    }

    public String when() {
        return Dates.moment(head.at());
    }

    public String fileHref(ReportFile file, Audience reader) {
        return "%s/%s?audience=%s".formatted(path(), file.fileName(), reader);
    }

    public List<Audience> audiences() {
        return List.of(Audience.values());
    }

    public List<ReportFile> files() {
        return List.of(ReportFile.values());
    }
}
