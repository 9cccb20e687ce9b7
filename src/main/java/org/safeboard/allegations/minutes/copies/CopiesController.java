package org.safeboard.allegations.minutes.copies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.minutes.agreed.Ended;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.documents.PdfWriter;
import org.safeboard.platform.documents.WordWriter;
import org.safeboard.platform.govuk.Choices;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/allegations/{id}/minutes/{minutes}/copies")
class CopiesController {
    private final GiveCopies give;
    private final Choices choices;
    private final Areas areas;
    private final MinutesDocument documents;
    private final AuditTrail audit;
    private final Clock clock;

    CopiesController(
            GiveCopies give, Choices choices, Areas areas, MinutesDocument documents, AuditTrail audit, Clock clock) {
        this.give = give;
        this.choices = choices;
        this.areas = areas;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    View ask(@PathVariable UUID id, @PathVariable UUID minutes, Staff staff) {
        var form = new CopiesForm(List.of(), "", "", false, "", DateInput.of(today()));
        return page(id, minutes, form, staff, audit.lastSeen(minutes), List.of());
    }

    @PostMapping
    View record(@PathVariable UUID id, @PathVariable UUID minutes, @ModelAttribute CopiesForm form, Change change) {
        try {
            int given = give.give(id, minutes, form, change);
            return Redirect.to("/allegations/%s/minutes/%s/agreed", id, minutes)
                    .saying(given == 1 ? "One copy recorded" : given + " copies recorded");
        } catch (RulesBroken refused) {
            return page(id, minutes, form, change.by(), audit.lastSeen(minutes, change), refused.problems());
        }
    }

    @GetMapping("/{copyNumber}/{document}")
    ResponseEntity<byte[]> file(
            @PathVariable UUID id,
            @PathVariable UUID minutes,
            @PathVariable int copyNumber,
            @PathVariable String document,
            Staff staff) {
        NotAllowed.unless(document.equals("minutes.pdf") || document.equals("minutes.docx"));
        var ended = give.open(id, minutes, staff, today());
        var copy = ended.copies().stream()
                .filter(it -> it.number() == copyNumber)
                .findFirst()
                .orElseThrow(NotAllowed::new);
        var pdf = document.endsWith(".pdf");
        give.taken(ended, copy, pdf ? "PDF" : "Word", staff);
        var written = documents.of(
                ended, copy, areas.find(ended.contact().area()).orElseThrow().board());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(
                        pdf
                                ? "application/pdf"
                                : "application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(ended, copyNumber) + (pdf ? ".pdf" : ".docx"))
                                .build()
                                .toString())
                .body(pdf ? PdfWriter.write(written) : WordWriter.write(written));
    }

    /** No name of anybody: the file may lie about on a desktop. */
    private static String name(Ended ended, int copy) {
        return "%s-minutes-%s-copy-%d"
                .formatted(ended.contact().number(), ended.sitting().heldOn(), copy);
    }

    private View page(UUID id, UUID minutes, CopiesForm form, Staff staff, long seen, List<Problem> problems) {
        var ended = give.open(id, minutes, staff, today());
        return new CopiesPage(
                ended,
                form,
                give.asked(ended),
                choices.of(GiveCopies.METHODS, ended.contact().area(), today()),
                seen,
                problems);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Change.LONDON);
    }
}
