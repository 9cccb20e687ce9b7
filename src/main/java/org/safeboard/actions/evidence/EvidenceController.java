package org.safeboard.actions.evidence;

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
@RequestMapping("/actions/{id}/evidence")
class EvidenceController {
    private final EvidenceAction evidence;
    private final AuditTrail audit;
    private final Clock clock;

    EvidenceController(EvidenceAction evidence, AuditTrail audit, Clock clock) {
        this.evidence = evidence;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    View ask(@PathVariable UUID id, Staff staff) {
        var opened = evidence.open(id, staff);
        if (opened.action().claimedOn() == null || opened.action().evidencedOn() != null) {
            return Redirect.to("/actions/" + id);
        }
        var today = LocalDate.ofInstant(clock.instant(), Change.LONDON);
        return new EvidencePage(
                opened, new EvidencePage.Form(DateInput.of(today), ""), audit.lastSeen(id), null, List.of());
    }

    @PostMapping
    View record(@PathVariable UUID id, @ModelAttribute EvidencePage.Form form, Change change) {
        var opened = evidence.open(id, change.by());
        try {
            evidence.evidence(id, form, change);
            return Redirect.to("/actions/" + id).saying("Evidence recorded");
        } catch (RulesBroken refused) {
            return new EvidencePage(
                    opened, form, Objects.requireNonNullElse(change.seen(), 0L), null, refused.problems());
        } catch (ChangedMeanwhile changed) {
            return new EvidencePage(opened, form, changed.seen(), changed, List.of());
        }
    }
}
