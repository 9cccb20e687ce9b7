package org.safeboard.allegations.letters;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.drafts.Drafts;
import org.safeboard.platform.drafts.OwnDrafts;
import org.safeboard.platform.letters.Letters;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/allegations/{id}/letters")
class WriteLetterController {
    private final WriteLetter write;
    private final Letters letters;
    private final Drafts drafts;
    private final AuditTrail audit;

    WriteLetterController(WriteLetter write, Letters letters, Drafts drafts, AuditTrail audit) {
        this.write = write;
        this.letters = letters;
        this.drafts = drafts;
        this.audit = audit;
    }

    @GetMapping("/new/{row}")
    View ask(
            @PathVariable UUID id,
            @PathVariable UUID row,
            @RequestParam(required = false) @Nullable UUID corrects,
            Staff staff) {
        var contact = write.open(id, staff);
        var of = write.row(contact, row);
        var own = drafts.of(staff, WriteLetter.path(id, row, corrects));
        var form = own.as(LetterForm.class).orElseGet(() -> write.blank(contact, of, corrects));
        return page(contact, of, corrects, form, own, 0, List.of(), null);
    }

    @PostMapping("/new/{row}")
    View begin(
            @PathVariable UUID id,
            @PathVariable UUID row,
            @RequestParam(required = false) @Nullable UUID corrects,
            @ModelAttribute LetterForm form,
            Change change) {
        var contact = write.open(id, change.by());
        var of = write.row(contact, row);
        try {
            var letter = write.begin(id, row, corrects, form, change);
            return Redirect.to("/allegations/%s/letters/%s", id, letter);
        } catch (RulesBroken refused) {
            var own = drafts.of(change.by(), WriteLetter.path(id, row, corrects));
            return page(contact, of, corrects, form, own, 0, refused.problems(), null);
        }
    }

    @GetMapping("/{letter}/change")
    View again(@PathVariable UUID id, @PathVariable UUID letter, Staff staff) {
        var contact = write.open(id, staff);
        var draft = write.letter(contact, letter);
        NotAllowed.unless(draft.released() == null);
        var own = drafts.of(staff, WriteLetter.path(id, letter));
        var form = own.as(LetterForm.class)
                .orElseGet(() -> new LetterForm(draft.recipient(), draft.address(), PrepareLetter.texts(draft)));
        return page(
                contact,
                write.row(contact, draft.telling()),
                draft.supersedes(),
                form,
                own,
                own.seen(audit.lastSeen(letter)),
                List.of(),
                null);
    }

    @PostMapping("/{letter}/change")
    View rewrite(@PathVariable UUID id, @PathVariable UUID letter, @ModelAttribute LetterForm form, Change change) {
        var contact = write.open(id, change.by());
        var draft = write.letter(contact, letter);
        var of = write.row(contact, draft.telling());
        try {
            write.rewrite(id, letter, form, change);
            return Redirect.to("/allegations/%s/letters/%s", id, letter);
        } catch (RulesBroken refused) {
            var own = drafts.of(change.by(), WriteLetter.path(id, letter));
            var seen = audit.lastSeen(letter, change);
            return page(contact, of, draft.supersedes(), form, own, seen, refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            var own = drafts.of(change.by(), WriteLetter.path(id, letter));
            return page(contact, of, draft.supersedes(), form, own, audit.lastSeen(letter), List.of(), changed);
        }
    }

    private WritePage page(
            Contact contact,
            Telling row,
            @Nullable UUID corrects,
            LetterForm form,
            OwnDrafts own,
            long seen,
            List<Problem> problems,
            @Nullable ChangedMeanwhile changed) {
        var type = letters.type(write.kind(row).type());
        return new WritePage(
                contact,
                row,
                type.title(),
                write.sameAs(row, corrects),
                WritePage.weighed(type.fields(), write.toWeigh(contact, row, corrects)),
                form,
                own,
                "/allegations/%s/telling/%s".formatted(contact.id(), row.id()),
                seen,
                changed,
                problems);
    }
}
