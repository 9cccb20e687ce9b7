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

    /** What the checker found may come along; the rest is as it was kept. */
    @GetMapping
    View ask(@PathVariable UUID id, @ModelAttribute CheckForm found, Staff staff) {
        var concern = decide.concern(decide.open(id, staff));
        var kept = DbsForm.of(concern.dbs(), decide.referral(concern));
        var permission = found.permission();
        var harm = found.harm();
        var form = permission == null || harm == null ? kept : kept.checked(permission, harm);
        return page(id, form, staff, List.of(), null);
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

    /** The two conditions, one after the other, in plain words; nothing is kept. */
    @GetMapping("/check")
    View check(@PathVariable UUID id, @ModelAttribute CheckForm form, Staff staff) {
        var contact = decide.open(id, staff);
        decide.concern(contact);
        return new CheckPage(contact, form, form.problems());
    }

    private DbsPage page(
            UUID id, DbsForm form, Staff staff, List<Problem> problems, @Nullable ChangedMeanwhile changed) {
        var contact = decide.open(id, staff);
        var concern = decide.concern(contact);
        var on = contact.received().receivedOn();
        return new DbsPage(
                contact,
                form,
                choices.of(DecideDbs.LIST, contact.area(), on),
                choices.of(DecideDbs.RESULTS, contact.area(), on),
                decide.adultLeft(concern),
                audit.lastSeen(concern.id()),
                changed,
                problems);
    }
}
