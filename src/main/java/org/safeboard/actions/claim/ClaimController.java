package org.safeboard.actions.claim;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.DateInput;
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
@RequestMapping("/actions/{id}/claim")
class ClaimController {
    private final ClaimAction claim;
    private final AuditTrail audit;
    private final Clock clock;

    ClaimController(ClaimAction claim, AuditTrail audit, Clock clock) {
        this.claim = claim;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    View ask(@PathVariable UUID id, Staff staff) {
        var opened = claim.open(id, staff);
        if (opened.action().claimedOn() != null) {
            return Redirect.to("/actions/" + id);
        }
        var today = LocalDate.ofInstant(clock.instant(), Change.LONDON);
        return new ClaimPage(opened, new ClaimPage.Form(DateInput.of(today), ""), audit.lastSeen(id), null, List.of());
    }

    @PostMapping
    View record(@PathVariable UUID id, @ModelAttribute ClaimPage.Form form, Change change) {
        var opened = claim.open(id, change.by());
        try {
            claim.claim(id, form, change);
            return Redirect.to("/actions/" + id).saying("Action recorded as done");
        } catch (RulesBroken refused) {
            return new ClaimPage(opened, form, Objects.requireNonNullElse(change.seen(), 0L), null, refused.problems());
        } catch (ChangedMeanwhile changed) {
            return new ClaimPage(opened, form, changed.seen(), changed, List.of());
        }
    }
}
