package org.safeboard.annualreport.chapter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.annualreport.chapter.ChapterPage.SectionView;
import org.safeboard.annualreport.domain.Chapter;
import org.safeboard.annualreport.domain.ChapterState;
import org.safeboard.annualreport.domain.Chapters;
import org.safeboard.annualreport.domain.Editions;
import org.safeboard.annualreport.domain.FigureBook;
import org.safeboard.annualreport.domain.ReportAccess;
import org.safeboard.annualreport.domain.SectionText;
import org.safeboard.annualreport.domain.print.Printed;
import org.safeboard.annualreport.domain.print.Report;
import org.safeboard.annualreport.domain.print.ReportFile;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/annual-report/{area}/{year}/{chapter}")
class ChapterController {
    private final Chapters chapters;
    private final Editions editions;
    private final AuditTrail audit;

    ChapterController(Chapters chapters, Editions editions, AuditTrail audit) {
        this.chapters = chapters;
        this.editions = editions;
        this.audit = audit;
    }

    @GetMapping
    View read(
            @PathVariable String area,
            @PathVariable String year,
            @PathVariable String chapter,
            @RequestParam(defaultValue = "") String audience,
            Staff staff) {
        var open = chapters.open(area, year, chapter, staff);
        var reader = Printed.reader(audience);
        var working = chapters.book(open.key(), Audience.WORKING);
        var book = reader == Audience.WORKING ? working : chapters.book(open.key(), reader);
        var noticed = open.noticed(working);
        var html = report(open, reader, book).sections();
        var sections = open.sections().stream()
                .map(section -> new SectionView(
                        section.id(),
                        section.title(),
                        html.getOrDefault(section.id(), ""),
                        saved(section.saved()),
                        (int) noticed.stream()
                                .filter(it -> it.section().equals(section))
                                .count()))
                .toList();
        var published = editions.of(open.key());
        return new ChapterPage(
                open,
                ChapterState.of(open, published),
                reader,
                sections,
                noticed.size(),
                ReportAccess.mayPublish(staff, area),
                published);
    }

    /** A file of the draft, marked as one on every page. */
    @GetMapping("/draft/{file}")
    ResponseEntity<byte[]> download(
            @PathVariable String area,
            @PathVariable String year,
            @PathVariable String chapter,
            @PathVariable String file,
            @RequestParam(defaultValue = "") String audience,
            Staff staff) {
        var open = chapters.open(area, year, chapter, staff);
        var wanted = ReportFile.named(file).orElseThrow(NotAllowed::new);
        var reader = Printed.reader(audience);
        audit.viewed(staff, area, open.key().file(), "Draft downloaded: %s, for: %s".formatted(file, reader.title()));
        return answer(wanted, report(open, reader, chapters.book(open.key(), reader)));
    }

    private static Report report(Chapter open, Audience reader, FigureBook book) {
        return new Report(open.board(), open.key().year(), reader, true, List.of(Printed.draft(open, book)));
    }

    private static ResponseEntity<byte[]> answer(ReportFile file, Report report) {
        return ResponseEntity.ok()
                .header("Content-Type", file.type())
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(file.fileName()))
                .body(file.write(report));
    }

    private static String saved(@Nullable SectionText text) {
        return text == null ? "" : "Saved %s by %s".formatted(Dates.moment(text.at()), text.writerName());
    }
}
