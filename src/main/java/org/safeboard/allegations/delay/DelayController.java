package org.safeboard.allegations.delay;

import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
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
@RequestMapping("/allegations/{id}/delay/{clock}")
class DelayController {
    private final ExplainDelay explain;
    private final Choices choices;

    DelayController(ExplainDelay explain, Choices choices) {
        this.explain = explain;
        this.choices = choices;
    }

    @GetMapping
    View ask(@PathVariable UUID id, @PathVariable String clock, Staff staff) {
        var contact = explain.open(id, staff);
        var kept = explain.kept(contact, explain.missed(contact, clock));
        return page(contact, clock, kept.orElse(new DelayPage.Form("", "", "")), List.of());
    }

    @PostMapping
    View record(@PathVariable UUID id, @PathVariable String clock, @ModelAttribute DelayPage.Form form, Change change) {
        var contact = explain.open(id, change.by());
        try {
            explain.explain(id, clock, form, reasons(contact), change);
            return Redirect.to("/allegations/" + id).saying("Reason recorded");
        } catch (RulesBroken refused) {
            return page(contact, clock, form, refused.problems());
        }
    }

    private List<Option> reasons(Contact contact) {
        return choices.of(
                "allegations/delay-reason", contact.area(), contact.received().receivedOn());
    }

    private DelayPage page(Contact contact, String clock, DelayPage.Form form, List<Problem> problems) {
        return new DelayPage(contact, explain.missed(contact, clock), form, reasons(contact), problems);
    }
}
