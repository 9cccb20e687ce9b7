package org.safeboard.allegations.lookedafter;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.lookedafter.LookedAfter;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
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
@RequestMapping("/allegations/{id}/looked-after")
class LookedAfterController {
    private final RecordLookedAfter record;
    private final AuditTrail audit;

    LookedAfterController(RecordLookedAfter record, AuditTrail audit) {
        this.record = record;
        this.audit = audit;
    }

    @GetMapping
    View ask(@PathVariable UUID id, Staff staff) {
        var form = record.kept(record.open(id, staff)).map(LookedAfterForm::of).orElse(LookedAfterForm.BLANK);
        return page(id, form, staff, List.of(), null);
    }

    @PostMapping
    View record(@PathVariable UUID id, @ModelAttribute LookedAfterForm form, Change change) {
        try {
            record.record(id, form, change);
            return Redirect.to("/allegations/" + id).saying("Answer recorded");
        } catch (RulesBroken refused) {
            return page(id, form, change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(id, form, change.by(), List.of(), changed);
        }
    }

    private LookedAfterPage page(
            UUID id, LookedAfterForm form, Staff staff, List<Problem> problems, @Nullable ChangedMeanwhile changed) {
        var contact = record.open(id, staff);
        return new LookedAfterPage(
                contact,
                LookedAfter.isAskedOf(contact),
                AllegationAccess.mayDecide(staff, contact),
                form,
                record.kept(contact).map(it -> audit.lastSeen(it.id())).orElse(0L),
                changed,
                problems);
    }
}
