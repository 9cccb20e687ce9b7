package org.safeboard.allegations.details;

import java.util.List;
import java.util.UUID;
import org.safeboard.agencies.Organisations;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.earlier.EarlierConcerns;
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
@RequestMapping("/allegations/{id}/details")
class DetailsController {
    private final CompleteContact complete;
    private final EarlierConcerns earlier;
    private final Choices choices;
    private final Organisations organisations;
    private final AuditTrail audit;

    DetailsController(
            CompleteContact complete,
            EarlierConcerns earlier,
            Choices choices,
            Organisations organisations,
            AuditTrail audit) {
        this.complete = complete;
        this.earlier = earlier;
        this.choices = choices;
        this.organisations = organisations;
        this.audit = audit;
    }

    @GetMapping
    View ask(@PathVariable UUID id, Staff staff) {
        var contact = complete.open(id, staff);
        return page(contact, complete.asKept(contact), staff, List.of(), null);
    }

    @PostMapping
    View record(@PathVariable UUID id, @ModelAttribute DetailsForm form, Change change) {
        try {
            return complete.complete(id, form, change)
                            && !earlier.of(complete.open(id, change.by()), change.by())
                                    .isEmpty()
                    ? Redirect.to("/allegations/" + id + "/earlier")
                            .saying("Details saved: look at the earlier records that may be about the same adult")
                    : Redirect.to("/allegations/" + id).saying("Details saved");
        } catch (RulesBroken refused) {
            return page(complete.open(id, change.by()), form, change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(complete.open(id, change.by()), form, change.by(), List.of(), changed);
        }
    }

    private DetailsPage page(
            Contact contact,
            DetailsForm form,
            Staff staff,
            List<Problem> problems,
            @org.jspecify.annotations.Nullable ChangedMeanwhile changed) {
        return new DetailsPage(
                contact,
                form,
                new DetailsPage.Lists(
                        choices, contact.area(), contact.received().receivedOn()),
                organisations.suggestions("", contact.area(), 200),
                AllegationAccess.mayDecide(staff, contact),
                audit.lastSeen(contact.id()),
                changed,
                problems);
    }
}
