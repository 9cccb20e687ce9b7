package org.safeboard.allegations.reopen;

import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/allegations/{id}/reopen")
class ReopenController {
    private final ReopenCase reopen;
    private final Codes codes;
    private final AuditTrail audit;
    private final Clock clock;

    ReopenController(ReopenCase reopen, Codes codes, AuditTrail audit, Clock clock) {
        this.reopen = reopen;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    View ask(@PathVariable UUID id, Staff staff) {
        NotAllowed.unless(!reopen.open(id, staff).isOpen());
        return page(id, ReopenForm.today(LocalDate.now(clock.withZone(Change.LONDON))), staff, List.of(), null);
    }

    @PostMapping
    View record(@PathVariable UUID id, @ModelAttribute ReopenForm form, Change change) {
        try {
            reopen.reopen(id, form, change);
            return Redirect.to("/allegations/" + id).saying("Case reopened");
        } catch (RulesBroken refused) {
            return page(id, form, change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(id, form, change.by(), List.of(), changed);
        }
    }

    private ReopenPage page(
            UUID id, ReopenForm form, Staff staff, List<Problem> problems, @Nullable ChangedMeanwhile changed) {
        var contact = reopen.open(id, staff);
        var disposal = contact.disposal();
        return new ReopenPage(
                contact,
                disposal == null ? "" : codes.label("allegations/disposal", disposal.code()),
                form,
                audit.lastSeen(id),
                changed,
                problems);
    }
}
