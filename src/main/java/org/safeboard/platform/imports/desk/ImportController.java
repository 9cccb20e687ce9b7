package org.safeboard.platform.imports.desk;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.imports.ImportOrder;
import org.safeboard.platform.imports.Imports;
import org.safeboard.platform.imports.Progress;
import org.safeboard.platform.imports.check.CorrectionsFile;
import org.safeboard.platform.imports.keep.ImportRecord;
import org.safeboard.platform.imports.keep.ImportRecord.State;
import org.safeboard.platform.imports.keep.ImportRecord.Work;
import org.safeboard.platform.imports.keep.ImportRecords;
import org.safeboard.platform.imports.values.Vocabularies;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
@RequestMapping("/imports/{id}")
class ImportController {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final Desk desk;
    private final ImportRecords records;
    private final ImportJobs jobs;
    private final Imports imports;
    private final Vocabularies vocabularies;
    private final AuditTrail audit;
    private final Clock clock;

    ImportController(
            Desk desk,
            ImportRecords records,
            ImportJobs jobs,
            Imports imports,
            Vocabularies vocabularies,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.records = records;
        this.jobs = jobs;
        this.imports = imports;
        this.vocabularies = vocabularies;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable UUID id, Staff staff) {
        var record = desk.open(id, staff);
        if (record.state() == State.TO_CORRECT) {
            // the page shows what stands in rows
            audit.viewed(staff, record.area(), id, "Problems of %s seen".formatted(record.fileName()));
        }
        return page(record, List.of());
    }

    private ImportPage page(ImportRecord record, List<Problem> problems) {
        var kind = desk.kind(record);
        return new ImportPage(
                record, kind, ImportPage.unknown(record, kind, vocabularies.of(kind, record.area())), problems);
    }

    /** How far it is, for the script. */
    record Told(boolean running, String stage, int rows, int of) {}

    @GetMapping("/progress")
    @ResponseBody
    Told progress(@PathVariable UUID id, Staff staff) {
        var record = desk.open(id, staff);
        return new Told(
                record.state() == State.RUNNING,
                new ImportPage(record, desk.kind(record), List.of(), List.of()).running(),
                record.workRows(),
                record.workOf());
    }

    @PostMapping("/check")
    View check(@PathVariable UUID id, Change change) {
        jobs.start(openWithFile(id, change.by()), Work.CHECK, change);
        return Redirect.to("/imports/%s", id);
    }

    private ImportRecord openWithFile(UUID id, Staff staff) {
        var record = desk.open(id, staff);
        NotAllowed.unless(record.hasContent());
        return record;
    }

    @PostMapping("/bring-in")
    View bringIn(@PathVariable UUID id, Change change) {
        var record = desk.open(id, change.by());
        if (record.state() == State.TO_BRING_IN) {
            jobs.start(record, Work.WRITE, change);
        }
        return Redirect.to("/imports/%s", id);
    }

    /** What a word of the file means. */
    record Words(List<Word> words) {
        record Word(String list, String word, String code) {}
    }

    @PostMapping("/words")
    View explain(@PathVariable UUID id, @ModelAttribute Words form, Change change) {
        var record = openWithFile(id, change.by());
        var kind = desk.kind(record);
        var known = vocabularies.of(kind, record.area());
        for (var word : form.words()) {
            var vocabulary = known.get(word.list());
            if (vocabulary != null && vocabulary.inForce(word.code(), null)) {
                vocabularies.explain(
                        record.area(),
                        word.list(),
                        word.word(),
                        word.code(),
                        change.by().id());
            }
        }
        jobs.start(record, Work.CHECK, change);
        return Redirect.to("/imports/%s", id);
    }

    @GetMapping("/to-correct.xlsx")
    ResponseEntity<byte[]> corrections(@PathVariable UUID id, Staff staff) {
        var record = openWithFile(id, staff);
        audit.viewed(staff, record.area(), id, "%s downloaded to be put right".formatted(record.fileName()));
        var agreed = record.columns();
        var name = record.fileName().replaceFirst("\\.[^.]*$", "") + "-to-correct.xlsx";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(Desk.withPath(
                        records.content(id),
                        path -> corrections(new ImportOrder(
                                record.area(),
                                desk.kind(record),
                                path,
                                record.fileName(),
                                agreed == null ? Map.of() : agreed,
                                id,
                                Change.of(staff, clock.instant(), "")))));
    }

    /** Checked again, since only the first problems are kept. */
    private byte[] corrections(ImportOrder order) {
        var corrections = new CorrectionsFile();
        imports.check(order, Progress.NONE, corrections);
        var out = new ByteArrayOutputStream();
        imports.corrections(order, corrections, out);
        return out.toByteArray();
    }

    @PostMapping("/take-back")
    View takeBack(@PathVariable UUID id, Change change) {
        var record = desk.open(id, change.by());
        try {
            imports.takeBack(id, change);
            return Redirect.to("/imports/%s", id).saying("Everything this import had made has been removed");
        } catch (RulesBroken refused) {
            return page(record, refused.problems());
        }
    }

    @PostMapping("/give-up")
    View giveUp(@PathVariable UUID id, Change change) {
        var record = openWithFile(id, change.by());
        if (record.state() != State.RUNNING) {
            records.giveUp(id);
        }
        return Redirect.to("/imports")
                .saying("%s was removed; nothing of it was brought in".formatted(record.fileName()));
    }
}
