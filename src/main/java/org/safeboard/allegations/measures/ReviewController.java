package org.safeboard.allegations.measures;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

@Controller("measureReview")
@RequestMapping("/allegations/{id}/measures/{measure}/review")
class ReviewController {
    private final KeepMeasure keep;
    private final AuditTrail audit;

    ReviewController(KeepMeasure keep, AuditTrail audit) {
        this.keep = keep;
        this.audit = audit;
    }

    @GetMapping
    View ask(@PathVariable UUID id, @PathVariable UUID measure, Staff staff) {
        return page(id, measure, ReviewForm.BLANK, staff, List.of(), null);
    }

    @PostMapping
    View record(@PathVariable UUID id, @PathVariable UUID measure, @ModelAttribute ReviewForm form, Change change) {
        try {
            keep.review(id, measure, form, change);
            return Redirect.to("/allegations/%s", id).saying("Interim measure saved");
        } catch (RulesBroken refused) {
            return page(id, measure, form, change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(id, measure, form, change.by(), List.of(), changed);
        }
    }

    private ReviewPage page(
            UUID id,
            UUID measure,
            ReviewForm form,
            Staff staff,
            List<Problem> problems,
            @Nullable ChangedMeanwhile changed) {
        var contact = keep.open(id, staff);
        var kept = keep.measure(contact, measure);
        return new ReviewPage(
                contact, kept, keep.name(kept), keep.reviews(kept), form, audit.lastSeen(measure), changed, problems);
    }
}
