package org.safeboard.allegations.strands.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Strand.Kind;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.codes.Codes;
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

@Controller("strandReview")
@RequestMapping("/allegations/{id}/strands/{kind}/reviews")
class ReviewController {
    private final HoldReview hold;
    private final Choices choices;
    private final Codes codes;
    private final Clocks clocks;
    private final AuditTrail audit;
    private final Clock now;

    ReviewController(HoldReview hold, Choices choices, Codes codes, Clocks clocks, AuditTrail audit, Clock now) {
        this.hold = hold;
        this.choices = choices;
        this.codes = codes;
        this.clocks = clocks;
        this.audit = audit;
        this.now = now;
    }

    @GetMapping
    View ask(@PathVariable UUID id, @PathVariable Kind kind, Staff staff) {
        return page(id, kind, ReviewForm.BLANK, staff, List.of(), null);
    }

    @PostMapping
    View record(@PathVariable UUID id, @PathVariable Kind kind, @ModelAttribute ReviewForm form, Change change) {
        try {
            hold.hold(id, kind, form, change);
            return Redirect.to("/allegations/" + id).saying(kind.title() + " strand reviewed");
        } catch (RulesBroken refused) {
            return page(id, kind, form, change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(id, kind, form, change.by(), List.of(), changed);
        }
    }

    private ReviewPage page(
            UUID id,
            Kind kind,
            ReviewForm form,
            Staff staff,
            List<Problem> problems,
            @Nullable ChangedMeanwhile changed) {
        var contact = hold.open(id, staff);
        var strand = hold.strand(contact, kind);
        return new ReviewPage(
                contact,
                strand,
                hold.reviews(strand),
                form,
                choices.of(kind.results(), contact.area(), contact.received().receivedOn()),
                codes,
                clocks.in(contact.area()),
                LocalDate.now(now.withZone(Change.LONDON)),
                audit.lastSeen(strand.id()),
                changed,
                problems);
    }
}
