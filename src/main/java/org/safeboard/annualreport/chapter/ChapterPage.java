package org.safeboard.annualreport.chapter;

import java.util.List;
import org.safeboard.annualreport.domain.Chapter;
import org.safeboard.annualreport.domain.ChapterState;
import org.safeboard.annualreport.domain.Edition;
import org.safeboard.annualreport.domain.print.ReportFile;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.Page;

/**
 * A chapter as it will be printed.
 *
 * @param noticed how many things were noticed about its text
 */
public record ChapterPage(
        Chapter chapter,
        ChapterState state,
        Audience audience,
        List<SectionView> sections,
        int noticed,
        boolean mayPublish,
        List<Edition.Head> editions)
        implements Page {

    /**
     * A section.
     *
     * @param html as it will be printed, safe to be put in
     * @param saved by whom and when; blank where nobody has written in it yet
     * @param noticed how many things were noticed about it
     */
    public record SectionView(String id, String title, String html, String saved, int noticed) {}

    public String path() {
        return chapter.key().path();
    }

    public String caption() {
        return chapter.areaName() + ", " + chapter.key().year();
    }

    public String fileHref(ReportFile file, Audience reader) {
        return "%s/draft/%s?audience=%s".formatted(path(), file.fileName(), reader);
    }

    public String figuresHref() {
        return "/figures?area=%s&year=%s"
                .formatted(chapter.key().area(), chapter.key().year());
    }

    public String when(Edition.Head edition) {
        return Dates.moment(edition.at());
    }

    public List<Audience> audiences() {
        return List.of(Audience.values());
    }

    public List<ReportFile> files() {
        return List.of(ReportFile.values());
    }
}
