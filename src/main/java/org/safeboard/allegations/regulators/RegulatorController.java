package org.safeboard.allegations.regulators;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.referrals.Applying;
import org.safeboard.allegations.domain.referrals.RegulatorReferral;
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
@RequestMapping("/allegations/{id}/regulators")
class RegulatorController {
    private final DecideRegulator decide;
    private final Choices choices;
    private final AuditTrail audit;

    RegulatorController(DecideRegulator decide, Choices choices, AuditTrail audit) {
        this.decide = decide;
        this.choices = choices;
        this.audit = audit;
    }

    @GetMapping("/new")
    View askNew(@PathVariable UUID id, Staff staff) {
        return page(decide.open(id, staff), "", RegulatorForm.blank(""), List.of(), null);
    }

    @PostMapping("/new")
    View add(@PathVariable UUID id, @ModelAttribute RegulatorForm form, Change change) {
        return record(id, "", form, change);
    }

    @GetMapping("/{regulator}")
    View ask(@PathVariable UUID id, @PathVariable String regulator, Staff staff) {
        var contact = decide.open(id, staff);
        var form = decide.kept(contact, regulator)
                .map(it -> RegulatorForm.of(regulator, it.decided()))
                .orElseGet(() -> RegulatorForm.blank(regulator));
        return page(contact, decide.name(regulator), form, List.of(), null);
    }

    @PostMapping("/{regulator}")
    View change(
            @PathVariable UUID id, @PathVariable String regulator, @ModelAttribute RegulatorForm form, Change change) {
        return record(id, decide.name(regulator), form, change);
    }

    private View record(UUID id, String name, RegulatorForm form, Change change) {
        try {
            decide.decide(id, form, change);
            return Redirect.to("/allegations/" + id).saying("Decision about a regulator recorded");
        } catch (RulesBroken refused) {
            return page(decide.open(id, change.by()), name, form, refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(decide.open(id, change.by()), name, form, List.of(), changed);
        }
    }

    private RegulatorPage page(
            Contact contact,
            String name,
            RegulatorForm form,
            List<Problem> problems,
            @Nullable ChangedMeanwhile changed) {
        var on = contact.received().receivedOn();
        return new RegulatorPage(
                contact,
                name,
                Applying.to(contact).stream()
                        .filter(it -> it.regulator().equals(form.regulator()))
                        .map(Applying::why)
                        .findFirst()
                        .orElse(""),
                form,
                choices.of(RegulatorReferral.LIST, contact.area(), on),
                choices.of(RegulatorReferral.RESULTS, contact.area(), on),
                decide.kept(contact, form.regulator())
                        .map(it -> audit.lastSeen(it.id()))
                        .orElse(0L),
                changed,
                problems);
    }
}
