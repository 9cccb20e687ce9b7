package org.safeboard.annualreport.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.safeboard.annualreport.domain.Chapter;
import org.safeboard.annualreport.domain.ChapterKey;
import org.safeboard.annualreport.domain.ChapterState;
import org.safeboard.annualreport.domain.Chapters;
import org.safeboard.annualreport.domain.Editions;
import org.safeboard.annualreport.domain.ReportAccess;
import org.safeboard.annualreport.domain.Texts;
import org.safeboard.annualreport.overview.OverviewPage.AreaYears;
import org.safeboard.annualreport.overview.OverviewPage.Row;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.report.ChapterSource;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.NavigationItem;
import org.safeboard.platform.web.View;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OverviewController {
    private final Areas areas;
    private final Chapters chapters;
    private final Texts texts;
    private final Editions editions;

    OverviewController(Areas areas, Chapters chapters, Texts texts, Editions editions) {
        this.areas = areas;
        this.chapters = chapters;
        this.texts = texts;
        this.editions = editions;
    }

    @Bean
    static NavigationItem annualReport(List<ChapterSource> sources) {
        return new NavigationItem(
                "Annual report",
                "/annual-report",
                60,
                staff -> staff.held().stream()
                        .anyMatch(it ->
                                sources.stream().anyMatch(source -> ReportAccess.mayWrite(staff, it.area(), source))));
    }

    @GetMapping("/annual-report")
    View overview(Staff staff) {
        var own = areas.all().stream()
                .filter(area ->
                        chapters.sources().stream().anyMatch(it -> ReportAccess.mayWrite(staff, area.code(), it)))
                .map(area -> new AreaYears(area.name(), rows(area.code(), staff)))
                .toList();
        NotAllowed.unless(!own.isEmpty());
        return new OverviewPage(own);
    }

    private List<Row> rows(String area, Staff staff) {
        var rows = new ArrayList<Row>();
        var sources = chapters.sources().stream()
                .filter(it -> ReportAccess.mayWrite(staff, area, it))
                .toList();
        var years = new TreeSet<ReportingYear>();
        for (var source : sources) {
            years.addAll(source.years(area));
            years.addAll(texts.years(area, source.id()));
        }
        for (var year : years.descendingSet()) {
            for (var source : sources) {
                chapters.find(new ChapterKey(area, year, source.id())).ifPresent(it -> rows.add(row(it)));
            }
        }
        return rows;
    }

    private Row row(Chapter chapter) {
        var published = editions.of(chapter.key());
        return new Row(
                chapter.key().year().toString(),
                chapter.title(),
                ChapterState.of(chapter, published),
                published.isEmpty() ? "" : Dates.day(published.getFirst().at()),
                chapter.key().path());
    }
}
