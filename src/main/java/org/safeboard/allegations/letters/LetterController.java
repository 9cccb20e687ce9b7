package org.safeboard.allegations.letters;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.telling.Holds;
import org.safeboard.allegations.letters.LetterPage.Confirmed;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.govuk.Choices;
import org.safeboard.platform.letters.FilledLetter;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/allegations/{id}/letters/{letter}")
class LetterController {
    private static final String MARKING = "Private and confidential";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Confirmed NOTHING = new Confirmed("", List.of());

    private final SendLetter send;
    private final Holds holds;
    private final Choices choices;
    private final Codes codes;
    private final AuditTrail audit;

    LetterController(SendLetter send, Holds holds, Choices choices, Codes codes, AuditTrail audit) {
        this.send = send;
        this.holds = holds;
        this.choices = choices;
        this.codes = codes;
        this.audit = audit;
    }

    /** A step of a letter, which may be refused. */
    private interface Step {
        void take();
    }

    @GetMapping
    View show(@PathVariable UUID id, @PathVariable UUID letter, Staff staff) {
        return page(id, letter, NOTHING, ServeForm.BLANK, staff, List.of(), null);
    }

    @PostMapping("/release")
    View release(@PathVariable UUID id, @PathVariable UUID letter, @ModelAttribute Confirmed confirmed, Change change) {
        return taking(
                () -> send.release(id, letter, confirmed, change),
                "Letter released",
                id,
                letter,
                confirmed,
                ServeForm.BLANK,
                change);
    }

    @PostMapping("/served")
    View served(@PathVariable UUID id, @PathVariable UUID letter, @ModelAttribute ServeForm form, Change change) {
        return taking(
                () -> send.serve(id, letter, form, change), "Recorded as sent", id, letter, NOTHING, form, change);
    }

    @PostMapping("/returned")
    View cameBack(@PathVariable UUID id, @PathVariable UUID letter, @ModelAttribute ServeForm form, Change change) {
        return taking(
                () -> send.cameBack(id, letter, form, change),
                "Recorded as returned: they are still to be told",
                id,
                letter,
                NOTHING,
                form,
                change);
    }

    private View taking(
            Step step, String notice, UUID id, UUID letter, Confirmed confirmed, ServeForm form, Change change) {
        try {
            step.take();
            return Redirect.to("/allegations/%s/letters/%s", id, letter).saying(notice);
        } catch (RulesBroken refused) {
            return page(id, letter, confirmed, form, change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(id, letter, confirmed, form, change.by(), List.of(), changed);
        }
    }

    @GetMapping("/letter.docx")
    void word(@PathVariable UUID id, @PathVariable UUID letter, Staff staff, HttpServletResponse response)
            throws IOException {
        var file = send.file(id, letter, staff);
        write(response, WORD, "letter.docx", file.word());
    }

    @GetMapping("/letter.pdf")
    void pdf(@PathVariable UUID id, @PathVariable UUID letter, Staff staff, HttpServletResponse response)
            throws IOException {
        write(
                response,
                "application/pdf",
                "letter.pdf",
                send.file(id, letter, staff).pdf(MARKING));
    }

    /** No name stands in the name of the file. */
    private static void write(HttpServletResponse response, String type, String name, byte[] content)
            throws IOException {
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(name).build().toString());
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private LetterPage page(
            UUID id,
            UUID letter,
            Confirmed confirmed,
            ServeForm form,
            Staff staff,
            List<Problem> problems,
            @Nullable ChangedMeanwhile changed) {
        var prepared = send.prepared(id, letter, staff);
        var contact = prepared.contact();
        var kept = prepared.letter();
        var released = kept.released();
        FilledLetter shown = released == null ? prepared.filled() : send.frozen(letter, released);
        var held = holds.of(contact).map(it -> new Problem("", it.stops())).stream()
                .toList();
        var served = kept.served();
        return new LetterPage(
                contact,
                prepared.row(),
                kept,
                shown.html(),
                released == null ? prepared.problems() : held,
                released == null ? prepared.similar() : List.of(),
                released == null ? prepared.named() : List.of(),
                AllegationAccess.mayConclude(staff, contact),
                confirmed,
                form,
                choices.of(
                        "allegations/told-how",
                        contact.area(),
                        contact.received().receivedOn()),
                served == null ? "" : codes.label("allegations/told-how", served.how()),
                served == null ? List.of() : send.receipts(id, letter),
                audit.lastSeen(letter),
                changed,
                problems);
    }
}
