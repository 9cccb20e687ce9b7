package org.safeboard.annualreport.write;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.annualreport.domain.Chapters;
import org.safeboard.annualreport.domain.FigureBook;
import org.safeboard.annualreport.domain.OwnDraft;
import org.safeboard.annualreport.domain.print.Printed;
import org.safeboard.annualreport.domain.print.Report;
import org.safeboard.annualreport.domain.prose.Checks;
import org.safeboard.annualreport.write.WriteSection.Opened;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/annual-report/{area}/{year}/{chapter}/sections/{section}")
class WriteController {
    private final WriteSection write;
    private final Chapters chapters;
    private final AuditTrail audit;

    WriteController(WriteSection write, Chapters chapters, AuditTrail audit) {
        this.write = write;
        this.chapters = chapters;
        this.audit = audit;
    }

    @GetMapping
    View ask(
            @PathVariable String area,
            @PathVariable String year,
            @PathVariable String chapter,
            @PathVariable String section,
            Staff staff) {
        var opened = write.open(area, year, chapter, section, staff);
        var draft = write.draft(opened, staff);
        return draft.map(it -> page(opened, it, Dates.moment(it.at()), List.of(), null))
                .orElseGet(() -> page(opened, saved(opened), "", List.of(), null));
    }

    @PostMapping
    View record(
            @PathVariable String area,
            @PathVariable String year,
            @PathVariable String chapter,
            @PathVariable String section,
            @ModelAttribute WriteForm form,
            Change change) {
        var opened = write.open(area, year, chapter, section, change.by());
        try {
            switch (form.intent()) {
                case "discard" -> write.discard(opened, change.by());
                case "preview" -> write.keep(opened, form, change);
                default -> {
                    write.save(opened, form.text(), change);
                    return Redirect.to(opened.key().path())
                            .saying("“%s” saved".formatted(opened.section().title()));
                }
            }
            return Redirect.to(opened.key().sectionPath(section));
        } catch (RulesBroken refused) {
            return page(opened, typed(form, change, seen(change)), "", refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            var now = write.open(area, year, chapter, section, change.by());
            return page(now, typed(form, change, changed.seen()), "", List.of(), changed);
        }
    }

    /** Typing, every few seconds: kept for its writer, not saved for others. */
    @PostMapping("/draft")
    View keep(
            @PathVariable String area,
            @PathVariable String year,
            @PathVariable String chapter,
            @PathVariable String section,
            @ModelAttribute WriteForm form,
            Change change) {
        var opened = write.open(area, year, chapter, section, change.by());
        write.keep(opened, form, change);
        var book = chapters.book(opened.key(), Audience.WORKING);
        return new KeptPage(Dates.moment(change.at()), Checks.of(form.text(), book), html(opened, form.text(), book));
    }

    private OwnDraft saved(Opened opened) {
        var section = opened.section();
        long seen = audit.lastSeen(opened.key().section(section.id()));
        return new OwnDraft(section.text(), seen, Instant.EPOCH);
    }

    private static OwnDraft typed(WriteForm form, Change change, long seen) {
        return new OwnDraft(form.text(), seen, change.at());
    }

    private static long seen(Change change) {
        return change.seen() == null ? 0 : change.seen();
    }

    private WritePage page(
            Opened opened, OwnDraft draft, String kept, List<Problem> problems, @Nullable ChangedMeanwhile changed) {
        var book = chapters.book(opened.key(), Audience.WORKING);
        return new WritePage(
                opened.key(),
                opened.section(),
                draft.text(),
                draft.seen(),
                kept,
                Checks.of(draft.text(), book),
                html(opened, draft.text(), book),
                book.tables(),
                changed,
                changed == null ? null : opened.section().text(),
                problems);
    }

    private static String html(Opened opened, String text, FigureBook book) {
        var chapter = opened.chapter();
        var printed = Printed.draft(chapter, book).only(opened.section().id(), text);
        var report = new Report(chapter.board(), chapter.key().year(), Audience.WORKING, true, List.of(printed));
        return report.sections().getOrDefault(opened.section().id(), "");
    }
}
