package org.safeboard.allegations.strands.steps;

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
@RequestMapping("/allegations/{id}/strands/EMPLOYER/steps")
class StepsController {
    private final KeepSteps keep;
    private final Clocks clocks;
    private final AuditTrail audit;
    private final Clock now;

    StepsController(KeepSteps keep, Clocks clocks, AuditTrail audit, Clock now) {
        this.keep = keep;
        this.clocks = clocks;
        this.audit = audit;
        this.now = now;
    }

    @GetMapping
    View ask(@PathVariable UUID id, Staff staff) {
        var contact = keep.open(id, staff);
        var steps = keep.steps(keep.strand(contact, Kind.EMPLOYER));
        return page(id, StepsForm.of(steps.taken()), staff, List.of(), null);
    }

    @PostMapping
    View record(@PathVariable UUID id, @ModelAttribute StepsForm form, Change change) {
        try {
            keep.keep(id, form, change);
            return Redirect.to("/allegations/" + id).saying("Steps of the employer saved");
        } catch (RulesBroken refused) {
            return page(id, form, change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(id, form, change.by(), List.of(), changed);
        }
    }

    private StepsPage page(
            UUID id, StepsForm form, Staff staff, List<Problem> problems, @Nullable ChangedMeanwhile changed) {
        var contact = keep.open(id, staff);
        var steps = keep.steps(keep.strand(contact, Kind.EMPLOYER));
        return new StepsPage(
                contact,
                keep.strand(contact, Kind.POLICE),
                form,
                clocks.in(contact.area()),
                LocalDate.now(now.withZone(Change.LONDON)),
                audit.lastSeen(steps.id()),
                changed,
                problems);
    }
}
