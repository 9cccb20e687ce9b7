package org.safeboard.allegations.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Choices;
import org.safeboard.platform.govuk.Option;
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
@RequestMapping("/allegations/{id}/people")
class PeopleController {
    private final DescribePeople describe;
    private final Choices choices;
    private final AuditTrail audit;

    PeopleController(DescribePeople describe, Choices choices, AuditTrail audit) {
        this.describe = describe;
        this.choices = choices;
        this.audit = audit;
    }

    @GetMapping
    View ask(@PathVariable UUID id, Staff staff) {
        var contact = describe.open(id, staff);
        return page(contact, PeopleForm.of(describe.of(contact.id())), List.of(), null);
    }

    @PostMapping
    View record(@PathVariable UUID id, @ModelAttribute PeopleForm form, Change change) {
        try {
            describe.describe(id, form, change);
            return Redirect.to("/allegations/" + id).saying("Adult, child and school saved");
        } catch (RulesBroken refused) {
            return page(describe.open(id, change.by()), form, refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(describe.open(id, change.by()), form, List.of(), changed);
        }
    }

    private PeoplePage page(
            Contact contact, PeopleForm form, List<Problem> problems, @Nullable ChangedMeanwhile changed) {
        var lists = new PeoplePage.Lists(
                list("sex", contact),
                list("ethnicity", contact),
                list("disability", contact),
                list("school-phase", contact));
        return new PeoplePage(contact, form, lists, audit.lastSeen(contact.id()), changed, problems);
    }

    private List<Option> list(String name, Contact contact) {
        return choices.of(
                "allegations/" + name, contact.area(), contact.received().receivedOn());
    }
}
