package org.safeboard.allegations.dbs;

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
@RequestMapping("/allegations/{id}/dbs")
class DbsController {
    private final DecideDbs decide;
    private final Choices choices;
    private final AuditTrail audit;

    DbsController(DecideDbs decide, Choices choices, AuditTrail audit) {
        this.decide = decide;
        this.choices = choices;
        this.audit = audit;
    }

    @GetMapping
    View ask(@PathVariable UUID id, Staff staff) {
        var kept = decide.concern(decide.open(id, staff)).dbs();
        return page(id, DbsForm.of(kept), staff, List.of(), null);
    }

    @PostMapping
    View record(@PathVariable UUID id, @ModelAttribute DbsForm form, Change change) {
        try {
            decide.decide(id, form, change);
            return Redirect.to("/allegations/" + id).saying("Decision recorded");
        } catch (RulesBroken refused) {
            return page(id, form, change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(id, form, change.by(), List.of(), changed);
        }
    }

    private DbsPage page(
            UUID id, DbsForm form, Staff staff, List<Problem> problems, @Nullable ChangedMeanwhile changed) {
        var contact = decide.open(id, staff);
        return new DbsPage(
                contact,
                form,
                choices.of(DecideDbs.LIST, contact.area(), contact.received().receivedOn()),
                audit.lastSeen(decide.concern(contact).id()),
                changed,
                problems);
    }
}
