package org.safeboard.allegations.conclude;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second person's page about a malicious outcome. */
@Controller
@RequestMapping("/allegations/{id}/confirm/{allegation}")
class ConfirmController {
    private final ConcludeAllegation conclude;
    private final Codes codes;
    private final AuditTrail audit;

    ConfirmController(ConcludeAllegation conclude, Codes codes, AuditTrail audit) {
        this.conclude = conclude;
        this.codes = codes;
        this.audit = audit;
    }

    @GetMapping
    View ask(@PathVariable UUID id, @PathVariable UUID allegation, Staff staff) {
        NotAllowed.unless(conclude.open(id, allegation, staff).awaitsSecondPerson());
        return page(id, allegation, staff, List.of(), null);
    }

    @PostMapping
    View record(
            @PathVariable UUID id,
            @PathVariable UUID allegation,
            @RequestParam(required = false, defaultValue = "") String agreed,
            Change change) {
        if (!agreed.equals("yes") && !agreed.equals("no")) {
            var problem = new Problem("agreed", "Select whether you agree that it was malicious");
            return page(id, allegation, change.by(), List.of(problem), null);
        }
        try {
            conclude.confirm(id, allegation, agreed.equals("yes"), change);
            return Redirect.to("/allegations/" + id).saying("Your answer is recorded");
        } catch (RulesBroken refused) {
            return page(id, allegation, change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(id, allegation, change.by(), List.of(), changed);
        }
    }

    private ConfirmPage page(
            UUID id, UUID allegation, Staff staff, List<Problem> problems, @Nullable ChangedMeanwhile changed) {
        var kept = conclude.open(id, allegation, staff);
        var conclusion = kept.conclusion();
        return new ConfirmPage(
                conclude.open(id, staff),
                kept,
                conclusion == null
                        ? ""
                        : codes.label(
                                "allegations/outcome", conclusion.outcome().name()),
                audit.lastSeen(allegation),
                changed,
                problems);
    }
}
