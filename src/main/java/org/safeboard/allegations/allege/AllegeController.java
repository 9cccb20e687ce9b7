package org.safeboard.allegations.allege;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Choices;
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

@Controller
@RequestMapping("/allegations/{id}/allege")
class AllegeController {
    private final RecordAllegation allege;
    private final Choices choices;
    private final AuditTrail audit;

    AllegeController(RecordAllegation allege, Choices choices, AuditTrail audit) {
        this.allege = allege;
        this.choices = choices;
        this.audit = audit;
    }

    @GetMapping
    View askNew(@PathVariable UUID id, Staff staff) {
        var contact = allege.open(id, staff);
        return page(contact, null, AllegeForm.blank(contact.details().nature()), List.of(), null);
    }

    @PostMapping
    View add(@PathVariable UUID id, @ModelAttribute AllegeForm form, Change change) {
        try {
            allege.add(id, form, change);
            return Redirect.to("/allegations/" + id).saying("Allegation recorded");
        } catch (RulesBroken refused) {
            return page(allege.open(id, change.by()), null, form, refused.problems(), null);
        }
    }

    @GetMapping("/{allegation}")
    View ask(@PathVariable UUID id, @PathVariable UUID allegation, Staff staff) {
        var kept = allege.open(id, allegation, staff);
        return page(allege.open(id, staff), kept, AllegeForm.of(kept), List.of(), null);
    }

    @PostMapping("/{allegation}")
    View reword(@PathVariable UUID id, @PathVariable UUID allegation, @ModelAttribute AllegeForm form, Change change) {
        var kept = allege.open(id, allegation, change.by());
        try {
            allege.reword(id, allegation, form, change);
            return Redirect.to("/allegations/" + id).saying("Allegation saved");
        } catch (RulesBroken refused) {
            return page(allege.open(id, change.by()), kept, form, refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(allege.open(id, change.by()), kept, form, List.of(), changed);
        }
    }

    private AllegePage page(
            Contact contact,
            @Nullable Allegation kept,
            AllegeForm form,
            List<Problem> problems,
            @Nullable ChangedMeanwhile changed) {
        return new AllegePage(
                contact,
                kept,
                form,
                choices.of(
                        "allegations/nature", contact.area(), contact.received().receivedOn()),
                kept == null ? 0 : audit.lastSeen(kept.id()),
                changed,
                problems);
    }
}
