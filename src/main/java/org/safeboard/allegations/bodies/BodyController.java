package org.safeboard.allegations.bodies;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.agencies.Organisations;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.bodies.BodyKind;
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
@RequestMapping("/allegations/{id}/bodies")
class BodyController {
    private final KeepBody keep;
    private final Organisations organisations;
    private final Choices choices;
    private final AuditTrail audit;

    BodyController(KeepBody keep, Organisations organisations, Choices choices, AuditTrail audit) {
        this.keep = keep;
        this.organisations = organisations;
        this.choices = choices;
        this.audit = audit;
    }

    @GetMapping("/new")
    View askNew(@PathVariable UUID id, Staff staff) {
        var contact = keep.open(id, staff);
        var works = keep.isFirst(contact) ? contact.about().setting() : "";
        return page(contact, null, BodyForm.suggesting(works), List.of(), null);
    }

    @PostMapping("/new")
    View add(@PathVariable UUID id, @ModelAttribute BodyForm form, Change change) {
        try {
            keep.add(id, form, change);
            return Redirect.to("/allegations/%s", id).saying("Responsible body recorded");
        } catch (RulesBroken refused) {
            return page(keep.open(id, change.by()), null, form, refused.problems(), null);
        }
    }

    @GetMapping("/{body}")
    View ask(@PathVariable UUID id, @PathVariable UUID body, Staff staff) {
        var contact = keep.open(id, staff);
        return page(contact, body, BodyForm.of(keep.body(contact, body)), List.of(), null);
    }

    @PostMapping("/{body}")
    View change(@PathVariable UUID id, @PathVariable UUID body, @ModelAttribute BodyForm form, Change change) {
        try {
            keep.change(id, body, form, change);
            return Redirect.to("/allegations/%s", id).saying("Responsible body saved");
        } catch (RulesBroken refused) {
            return page(keep.open(id, change.by()), body, form, refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(keep.open(id, change.by()), body, form, List.of(), changed);
        }
    }

    private BodyPage page(
            Contact contact,
            @Nullable UUID body,
            BodyForm form,
            List<Problem> problems,
            @Nullable ChangedMeanwhile changed) {
        return new BodyPage(
                contact,
                body == null,
                form,
                choices.of(BodyKind.LIST, contact.area(), contact.received().receivedOn()),
                organisations.suggestions("", contact.area(), 200),
                body == null ? 0 : audit.lastSeen(body),
                changed,
                problems);
    }
}
