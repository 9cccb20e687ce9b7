package org.safeboard.annualreport.editions;

import java.util.List;
import org.safeboard.annualreport.domain.Chapter;
import org.safeboard.annualreport.domain.Chapters;
import org.safeboard.annualreport.domain.Edition;
import org.safeboard.annualreport.domain.Editions;
import org.safeboard.annualreport.domain.Restated;
import org.safeboard.annualreport.domain.Snapshot;
import org.safeboard.annualreport.domain.print.Printed;
import org.safeboard.annualreport.domain.print.Report;
import org.safeboard.annualreport.domain.print.ReportFile;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.web.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/annual-report/{area}/{year}/{chapter}/editions/{number}")
class EditionController {
    private final Chapters chapters;
    private final Editions editions;
    private final AuditTrail audit;

    EditionController(Chapters chapters, Editions editions, AuditTrail audit) {
        this.chapters = chapters;
        this.editions = editions;
        this.audit = audit;
    }

    @GetMapping
    View read(
            @PathVariable String area,
            @PathVariable String year,
            @PathVariable String chapter,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String audience,
            Staff staff) {
        var open = chapters.open(area, year, chapter, staff);
        var edition = find(open, number);
        var reader = Printed.reader(audience);
        var snapshot = Snapshot.of(edition);
        return new EditionPage(
                open,
                edition.head(),
                snapshot,
                reader,
                report(open, snapshot, reader).sections(),
                Restated.between(
                        snapshot.book(reader).tables(),
                        chapters.book(open.key(), reader).tables()),
                edition.isWhole());
    }

    @GetMapping("/{file}")
    ResponseEntity<byte[]> download(
            @PathVariable String area,
            @PathVariable String year,
            @PathVariable String chapter,
            @PathVariable String number,
            @PathVariable String file,
            @RequestParam(defaultValue = "") String audience,
            Staff staff) {
        var open = chapters.open(area, year, chapter, staff);
        var edition = find(open, number);
        var wanted = ReportFile.named(file).orElseThrow(NotAllowed::new);
        var reader = Printed.reader(audience);
        audit.viewed(
                staff,
                area,
                open.key().file(),
                "Edition %s downloaded: %s, for: %s".formatted(number, file, reader.title()));
        return ResponseEntity.ok()
                .header("Content-Type", wanted.type())
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(wanted.fileName()))
                .body(wanted.write(report(open, Snapshot.of(edition), reader)));
    }

    private Edition find(Chapter open, String number) {
        NotAllowed.unless(number.matches("\\d{1,6}"));
        return editions.find(open.key(), Integer.parseInt(number)).orElseThrow(NotAllowed::new);
    }

    private static Report report(Chapter open, Snapshot snapshot, Audience reader) {
        var printed = new Printed(open.key().chapter(), snapshot.title(), snapshot.sections(), snapshot.book(reader));
        return new Report(snapshot.board(), open.key().year(), reader, false, List.of(printed));
    }
}
