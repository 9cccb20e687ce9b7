package org.safeboard.annualreport.write;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeboard.annualreport.domain.Chapter;
import org.safeboard.annualreport.domain.ChapterKey;
import org.safeboard.annualreport.domain.prose.Finding;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Writing one section, beside what is noticed about it and what it will look like.
 *
 * @param text as typed
 * @param kept when unsaved typing was kept, in words; blank where there is none
 * @param theirs the text that somebody else saved meanwhile; null where nobody did
 * @param html what it will look like, safe to be put in
 */
public record WritePage(
        ChapterKey key,
        Chapter.Section section,
        String text,
        long seen,
        String kept,
        List<Finding> findings,
        String html,
        List<FigureTable> tables,
        @Nullable ChangedMeanwhile changed,
        @Nullable String theirs,
        List<Problem> problems)
        implements Page {
    private static final int MOST_CELLS = 90;

    public String path() {
        return key.sectionPath(section.id());
    }

    /** The tables whose values are listed by name; the large ones are looked up on their own page. */
    public List<FigureTable> named() {
        return tables.stream()
                .filter(it -> it.rows().size() * it.columns().size() <= MOST_CELLS)
                .toList();
    }

    public List<FigureTable> large() {
        return tables.stream()
                .filter(it -> it.rows().size() * it.columns().size() > MOST_CELLS)
                .toList();
    }

    public String name(FigureTable table, FigureTable.Row row, FigureTable.Heading column) {
        return "{%s.%s.%s}".formatted(table.id(), row.key().toLowerCase(Locale.ROOT), column.key());
    }

    public String figureHref(FigureTable table) {
        return "/figures/%s?area=%s&year=%s".formatted(table.id(), key.area(), key.year());
    }
}
