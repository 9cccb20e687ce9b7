package org.safeboard.allegations.measures;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.measures.Alternatives;
import org.safeboard.allegations.domain.measures.MeasureKind;
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
@RequestMapping("/allegations/{id}/measures")
class MeasureController {
    private final KeepMeasure keep;
    private final Choices choices;
    private final AuditTrail audit;

    MeasureController(KeepMeasure keep, Choices choices, AuditTrail audit) {
        this.keep = keep;
        this.choices = choices;
        this.audit = audit;
    }

    @GetMapping("/new")
    View askNew(@PathVariable UUID id, Staff staff) {
        return page(keep.open(id, staff), null, MeasureForm.BLANK, List.of(), null);
    }

    @PostMapping("/new")
    View add(@PathVariable UUID id, @ModelAttribute MeasureForm form, Change change) {
        try {
            keep.add(id, form, change);
            return Redirect.to("/allegations/%s", id).saying("Interim measure recorded");
        } catch (RulesBroken refused) {
            return page(keep.open(id, change.by()), null, form, refused.problems(), null);
        }
    }

    @GetMapping("/{measure}")
    View ask(@PathVariable UUID id, @PathVariable UUID measure, Staff staff) {
        var contact = keep.open(id, staff);
        var kept = keep.measure(contact, measure);
        return page(contact, measure, MeasureForm.of(kept, keep.considered(kept)), List.of(), null);
    }

    @PostMapping("/{measure}")
    View change(@PathVariable UUID id, @PathVariable UUID measure, @ModelAttribute MeasureForm form, Change change) {
        try {
            keep.change(id, measure, form, change);
            return Redirect.to("/allegations/%s", id).saying("Interim measure saved");
        } catch (RulesBroken refused) {
            return page(keep.open(id, change.by()), measure, form, refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(keep.open(id, change.by()), measure, form, List.of(), changed);
        }
    }

    private MeasurePage page(
            Contact contact,
            @Nullable UUID measure,
            MeasureForm form,
            List<Problem> problems,
            @Nullable ChangedMeanwhile changed) {
        var on = contact.received().receivedOn();
        return new MeasurePage(
                contact,
                measure == null,
                form,
                choices.of(MeasureKind.LIST, contact.area(), on),
                choices.of(Alternatives.LIST, contact.area(), on),
                measure == null ? 0 : audit.lastSeen(measure),
                changed,
                problems);
    }
}
