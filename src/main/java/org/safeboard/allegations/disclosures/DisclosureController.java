package org.safeboard.allegations.disclosures;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.codes.Codes;
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
@RequestMapping("/allegations/{id}/disclosures")
class DisclosureController {
    private final KeepDisclosure keep;
    private final DisclosureClocks clocks;
    private final Choices choices;
    private final Codes codes;
    private final AuditTrail audit;

    DisclosureController(KeepDisclosure keep, DisclosureClocks clocks, Choices choices, Codes codes, AuditTrail audit) {
        this.keep = keep;
        this.clocks = clocks;
        this.choices = choices;
        this.codes = codes;
        this.audit = audit;
    }

    @GetMapping("/new")
    View ask(@PathVariable UUID id, Staff staff) {
        return page(keep.open(id, staff), EnquiryForm.BLANK, List.of());
    }

    @PostMapping("/new")
    View asked(@PathVariable UUID id, @ModelAttribute EnquiryForm form, Change change) {
        try {
            var disclosure = keep.asked(id, form, change);
            return Redirect.to("/allegations/%s/disclosures/%s", id, disclosure).saying("Enquiry recorded");
        } catch (RulesBroken refused) {
            return page(keep.open(id, change.by()), form, refused.problems());
        }
    }

    @GetMapping("/{disclosure}")
    View show(@PathVariable UUID id, @PathVariable UUID disclosure, Staff staff) {
        return page(keep.open(id, staff), disclosure, staff, AnswerForm.BLANK, List.of(), null);
    }

    @PostMapping("/{disclosure}/answer")
    View answer(@PathVariable UUID id, @PathVariable UUID disclosure, @ModelAttribute AnswerForm form, Change change) {
        try {
            keep.answer(id, disclosure, form, change);
            return Redirect.to("/allegations/%s/disclosures/%s", id, disclosure).saying("Answer recorded");
        } catch (RulesBroken refused) {
            return page(keep.openToAnswer(id, change.by()), disclosure, change.by(), form, refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(keep.openToAnswer(id, change.by()), disclosure, change.by(), form, List.of(), changed);
        }
    }

    private EnquiryPage page(Contact contact, EnquiryForm form, List<Problem> problems) {
        return new EnquiryPage(contact, form, list("disclosure-to", contact), problems);
    }

    private DisclosurePage page(
            Contact contact,
            UUID id,
            Staff staff,
            AnswerForm form,
            List<Problem> problems,
            @Nullable ChangedMeanwhile changed) {
        var disclosure = keep.disclosure(contact, id);
        var answer = disclosure.answer();
        return new DisclosurePage(
                contact,
                disclosure,
                codes.label("allegations/disclosure-to", disclosure.asked().by()),
                answer == null ? "" : codes.label(KeepDisclosure.BASES, answer.lawfulBasis()),
                clocks.of(disclosure),
                AllegationAccess.mayDecide(staff, contact),
                keep.sayable(contact).stream()
                        .map(it -> new Option(Integer.toString(it.seq()), it.words()))
                        .toList(),
                list("disclosure-basis", contact),
                form,
                audit.lastSeen(id),
                changed,
                problems);
    }

    /** What was ever offered: an enquiry may come years after the contact. */
    private List<Option> list(String name, Contact contact) {
        return choices.ever("allegations/" + name, contact.area());
    }
}
