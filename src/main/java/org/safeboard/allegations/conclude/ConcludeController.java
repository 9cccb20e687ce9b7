package org.safeboard.allegations.conclude;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/allegations/{id}/conclude/{allegation}")
class ConcludeController {
    private final ConcludeAllegation conclude;
    private final Choices choices;
    private final AuditTrail audit;

    ConcludeController(ConcludeAllegation conclude, Choices choices, AuditTrail audit) {
        this.conclude = conclude;
        this.choices = choices;
        this.audit = audit;
    }

    @GetMapping
    View ask(@PathVariable UUID id, @PathVariable UUID allegation, Staff staff) {
        return page(id, allegation, ConcludeForm.BLANK, staff, List.of(), null);
    }

    @PostMapping
    View record(
            @PathVariable UUID id, @PathVariable UUID allegation, @ModelAttribute ConcludeForm form, Change change) {
        try {
            conclude.conclude(id, allegation, form, change);
            return Redirect.to("/allegations/" + id).saying("Outcome recorded");
        } catch (RulesBroken refused) {
            return page(id, allegation, form, change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(id, allegation, form, change.by(), List.of(), changed);
        }
    }

    private ConcludePage page(
            UUID id,
            UUID allegation,
            ConcludeForm form,
            Staff staff,
            List<Problem> problems,
            @Nullable ChangedMeanwhile changed) {
        var contact = conclude.open(id, staff);
        return new ConcludePage(
                contact,
                conclude.open(id, allegation, staff),
                form,
                conclude.outcomes(contact),
                choices.of(
                        "allegations/evidence-limit",
                        contact.area(),
                        contact.received().receivedOn()),
                audit.lastSeen(allegation),
                changed,
                problems);
    }
}
