package org.safeboard.allegations.close;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
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
@RequestMapping("/allegations/{id}/close")
class CloseController {
    private final CloseCase close;
    private final Choices choices;
    private final AuditTrail audit;

    CloseController(CloseCase close, Choices choices, AuditTrail audit) {
        this.close = close;
        this.choices = choices;
        this.audit = audit;
    }

    @GetMapping
    View ask(@PathVariable UUID id, Staff staff) {
        var contact = close.open(id, staff);
        NotAllowed.unless(contact.isOpen());
        return page(id, CloseForm.suggesting(close.hasConcern(contact) ? "CONCLUDED" : ""), staff, List.of(), null);
    }

    @PostMapping
    View record(@PathVariable UUID id, @ModelAttribute CloseForm form, Change change) {
        try {
            close.close(id, form, change);
            return Redirect.to("/allegations/" + id).saying("Case closed");
        } catch (RulesBroken refused) {
            return page(id, form, change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(id, form, change.by(), List.of(), changed);
        }
    }

    private ClosePage page(
            UUID id, CloseForm form, Staff staff, List<Problem> problems, @Nullable ChangedMeanwhile changed) {
        var contact = close.open(id, staff);
        return new ClosePage(
                contact,
                form,
                choices.of(
                        "allegations/disposal",
                        contact.area(),
                        contact.received().receivedOn()),
                close.missing(contact),
                audit.lastSeen(id),
                changed,
                problems);
    }
}
