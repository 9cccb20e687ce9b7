package org.safeboard.allegations.overturn;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.codes.Codes;
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
@RequestMapping("/allegations/{id}/overturn/{allegation}")
class OverturnController {
    private final OverturnOutcome overturn;
    private final Choices choices;
    private final Codes codes;
    private final AuditTrail audit;

    OverturnController(OverturnOutcome overturn, Choices choices, Codes codes, AuditTrail audit) {
        this.overturn = overturn;
        this.choices = choices;
        this.codes = codes;
        this.audit = audit;
    }

    @GetMapping
    View ask(@PathVariable UUID id, @PathVariable UUID allegation, Staff staff) {
        NotAllowed.unless(overturn.open(id, allegation, staff).concluded());
        return page(id, allegation, OverturnForm.BLANK, staff, List.of(), null);
    }

    @PostMapping
    View record(
            @PathVariable UUID id, @PathVariable UUID allegation, @ModelAttribute OverturnForm form, Change change) {
        try {
            overturn.overturn(id, allegation, form, change);
            return Redirect.to("/allegations/" + id).saying("Outcome replaced");
        } catch (RulesBroken refused) {
            return page(id, allegation, form, change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(id, allegation, form, change.by(), List.of(), changed);
        }
    }

    private OverturnPage page(
            UUID id,
            UUID allegation,
            OverturnForm form,
            Staff staff,
            List<Problem> problems,
            @Nullable ChangedMeanwhile changed) {
        var contact = overturn.open(id, staff);
        var kept = overturn.open(id, allegation, staff);
        var stands = kept.conclusion();
        return new OverturnPage(
                contact,
                kept,
                stands == null
                        ? ""
                        : codes.label("allegations/outcome", stands.outcome().name()),
                form,
                overturn.outcomes(contact),
                choices.of(
                        "allegations/evidence-limit",
                        contact.area(),
                        contact.received().receivedOn()),
                audit.lastSeen(allegation),
                changed,
                problems);
    }
}
