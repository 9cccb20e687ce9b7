package org.safeboard.allegations.quality.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.codes.Codes;
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
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/allegations/quality/reviews/{review}")
class ReviewController {
    private final ReviewDecision decision;
    private final Codes codes;
    private final AuditTrail audit;

    ReviewController(ReviewDecision decision, Codes codes, AuditTrail audit) {
        this.decision = decision;
        this.codes = codes;
        this.audit = audit;
    }

    @GetMapping
    View show(@PathVariable UUID review, Staff staff) {
        var opened = decision.open(review, staff);
        audit.viewed(staff, opened.area(), opened.contact(), "Seen for a second review");
        return page(review, ReviewPage.Form.BLANK, "", staff, List.of());
    }

    @PostMapping
    View review(@PathVariable UUID review, @ModelAttribute ReviewPage.Form form, Change change) {
        try {
            decision.review(review, form, change);
            return back(review, change).saying("Review recorded");
        } catch (RulesBroken refused) {
            return page(review, form, "", change.by(), refused.problems());
        }
    }

    @PostMapping("/answer")
    View answer(@PathVariable UUID review, @RequestParam(defaultValue = "") String reply, Change change) {
        try {
            decision.answer(review, reply, change);
            return back(review, change).saying("Answer recorded");
        } catch (RulesBroken refused) {
            return page(review, ReviewPage.Form.BLANK, reply, change.by(), refused.problems());
        }
    }

    private Redirect back(UUID review, Change change) {
        return Redirect.to("/allegations/quality?area="
                + decision.open(review, change.by()).area());
    }

    private ReviewPage page(UUID id, ReviewPage.Form form, String reply, Staff staff, List<Problem> problems) {
        var review = decision.open(id, staff);
        var finding = review.finding();
        var reviewer = finding == null ? decision.askedName(review) : Optional.of(decision.name(finding.by()));
        return new ReviewPage(
                review,
                decision.contact(review),
                decision.name(review.decider()),
                reviewer.orElse(""),
                review.mayBeReviewedBy(staff.id()),
                review.awaitsReply() && staff.id().equals(review.decider()),
                form,
                reply,
                codes,
                problems);
    }
}
