package org.safeboard.allegations.lowlevel;

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
@RequestMapping("/allegations/{id}/lowlevel")
class CompleteController {
    private final RecordLowLevel record;
    private final Choices choices;
    private final AuditTrail audit;

    CompleteController(RecordLowLevel record, Choices choices, AuditTrail audit) {
        this.record = record;
        this.choices = choices;
        this.audit = audit;
    }

    @GetMapping
    View ask(@PathVariable UUID id, Staff staff) {
        var form = record.kept(record.open(id, staff)).map(LowLevelForm::of).orElse(LowLevelForm.BLANK);
        return page(id, form, staff, List.of(), null);
    }

    @PostMapping
    View record(@PathVariable UUID id, @ModelAttribute LowLevelForm form, Change change) {
        try {
            record.complete(id, form, change);
            return Redirect.to("/allegations/" + id).saying("Low-level concern saved");
        } catch (RulesBroken refused) {
            return page(id, form, change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(id, form, change.by(), List.of(), changed);
        }
    }

    private CompletePage page(
            UUID id, LowLevelForm form, Staff staff, List<Problem> problems, @Nullable ChangedMeanwhile changed) {
        var contact = record.open(id, staff);
        return new CompletePage(
                contact,
                form,
                new Lists(choices, contact.area(), contact.received().receivedOn()),
                record.carried(contact),
                audit.lastSeen(id),
                changed,
                problems);
    }
}
