package org.safeboard.allegations.complaints;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/allegations/{id}/complaints")
class ComplaintController {
    private final KeepComplaint keep;
    private final ComplaintClocks clocks;
    private final Choices choices;
    private final Codes codes;
    private final AuditTrail audit;

    ComplaintController(KeepComplaint keep, ComplaintClocks clocks, Choices choices, Codes codes, AuditTrail audit) {
        this.keep = keep;
        this.clocks = clocks;
        this.choices = choices;
        this.codes = codes;
        this.audit = audit;
    }

    @GetMapping("/new")
    View ask(@PathVariable UUID id, Staff staff) {
        return page(keep.open(id, staff), ComplaintForm.BLANK, List.of());
    }

    @PostMapping("/new")
    View receive(@PathVariable UUID id, @ModelAttribute ComplaintForm form, Change change) {
        try {
            var complaint = keep.receive(id, form, change);
            return Redirect.to("/allegations/%s/complaints/%s", id, complaint).saying("Complaint recorded");
        } catch (RulesBroken refused) {
            return page(keep.open(id, change.by()), form, refused.problems());
        }
    }

    @GetMapping("/{complaint}")
    View show(@PathVariable UUID id, @PathVariable UUID complaint, Staff staff) {
        var contact = keep.open(id, staff);
        var kept = keep.complaint(contact, complaint);
        return page(contact, complaint, ProgressForm.of(kept.progress()), List.of(), null);
    }

    @PostMapping("/{complaint}")
    View move(@PathVariable UUID id, @PathVariable UUID complaint, @ModelAttribute ProgressForm form, Change change) {
        try {
            keep.move(id, complaint, form, change);
            return Redirect.to("/allegations/" + id).saying("Complaint saved");
        } catch (RulesBroken refused) {
            return page(keep.open(id, change.by()), complaint, form, refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(keep.open(id, change.by()), complaint, form, List.of(), changed);
        }
    }

    private NewComplaintPage page(Contact contact, ComplaintForm form, List<Problem> problems) {
        return new NewComplaintPage(
                contact, form, list("complaint-by", contact), list("complaint-about", contact), problems);
    }

    private ComplaintPage page(
            Contact contact, UUID id, ProgressForm form, List<Problem> problems, @Nullable ChangedMeanwhile changed) {
        var complaint = keep.complaint(contact, id);
        return new ComplaintPage(
                contact,
                complaint,
                codes.label("allegations/complaint-by", complaint.made().by()),
                codes.label("allegations/complaint-about", complaint.made().about()),
                clocks.of(complaint),
                form,
                list("complaint-result", contact),
                audit.lastSeen(id),
                changed,
                problems);
    }

    /** What is offered today: a complaint may come years after the contact. */
    private List<Option> list(String name, Contact contact) {
        return choices.ever("allegations/" + name, contact.area());
    }
}
