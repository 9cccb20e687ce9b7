package org.safeboard.annualreport.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.Figures;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.report.ChapterSource;
import org.springframework.stereotype.Component;

/** Finds chapters, and the figures they print. */
@Component
public class Chapters {
    private final List<ChapterSource> sources;
    private final Areas areas;
    private final Texts texts;
    private final Figures figures;

    Chapters(List<ChapterSource> sources, Areas areas, Texts texts, Figures figures) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(ChapterSource::order))
                .toList();
        this.areas = areas;
        this.texts = texts;
        this.figures = figures;
    }

    public List<ChapterSource> sources() {
        return sources;
    }

    /** A chapter, for whoever may write in it; to everybody else it is not there. */
    public Chapter open(String area, String year, String chapter, Staff staff) {
        var found = ReportingYear.parse(year)
                .flatMap(it -> find(new ChapterKey(area, it, chapter)))
                .orElseThrow(NotAllowed::new);
        NotAllowed.unless(ReportAccess.mayWrite(staff, area, found.source()));
        return found;
    }

    public Optional<Chapter> find(ChapterKey key) {
        return sources.stream()
                .filter(it -> it.id().equals(key.chapter()))
                .findFirst()
                .flatMap(source -> areas.find(key.area())
                        .map(area -> new Chapter(key, area.name(), area.board(), source, sections(key, source))));
    }

    /** Its figures as they are counted now. */
    public FigureBook book(ChapterKey key, Audience audience) {
        return new FigureBook(figures.chapter(key.chapter(), key.area(), key.year(), audience));
    }

    private List<Chapter.Section> sections(ChapterKey key, ChapterSource source) {
        var written = texts.latest(key);
        return source.sections().stream()
                .map(it -> {
                    var saved = written.get(it.id());
                    return new Chapter.Section(it.id(), it.title(), saved == null ? it.text() : saved.text(), saved);
                })
                .toList();
    }
}
