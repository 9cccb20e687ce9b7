package org.safeboard.allegations.hold;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.telling.Hold;
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
@RequestMapping("/allegations/{id}/hold")
class HoldController {
    private final KeepHold keep;
    private final AuditTrail audit;
    private final Clock now;

    HoldController(KeepHold keep, AuditTrail audit, Clock now) {
        this.keep = keep;
        this.audit = audit;
        this.now = now;
    }

    @GetMapping
    View ask(@PathVariable UUID id, Staff staff) {
        return page(id, HoldForm.BLANK, LookForm.BLANK, staff, List.of(), null);
    }

    @PostMapping
    View place(@PathVariable UUID id, @ModelAttribute HoldForm form, Change change) {
        try {
            keep.ask(id, form, change);
            return Redirect.to("/allegations/" + id)
                    .saying("Hold recorded: nothing is sent that could tell the person");
        } catch (RulesBroken refused) {
            return page(id, form, LookForm.BLANK, change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(id, form, LookForm.BLANK, change.by(), List.of(), changed);
        }
    }

    /** Looked at: it goes on, or it is lifted. */
    @PostMapping("/look")
    View look(@PathVariable UUID id, @ModelAttribute LookForm form, Change change) {
        keep.openToDecide(id, change.by());
        try {
            switch (form.answer()) {
                case "lift" -> keep.lift(id, form.reason(), change);
                case "on" -> keep.goOn(id, form, change);
                default -> throw new RulesBroken("answer", "Select whether the hold goes on or is lifted");
            }
            return Redirect.to("/allegations/" + id)
                    .saying(form.answer().equals("lift") ? "Hold lifted" : "The hold goes on");
        } catch (RulesBroken refused) {
            return page(id, HoldForm.BLANK, form, change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(id, HoldForm.BLANK, form, change.by(), List.of(), changed);
        }
    }

    private HoldPage page(
            UUID id,
            HoldForm form,
            LookForm look,
            Staff staff,
            List<Problem> problems,
            @Nullable ChangedMeanwhile changed) {
        var contact = keep.open(id, staff);
        var holds = keep.all(contact);
        var standing = holds.stream().filter(Hold::stands).findFirst().orElse(null);
        return new HoldPage(
                contact,
                standing,
                holds.stream().filter(it -> !it.stands()).toList(),
                form,
                look,
                AllegationAccess.mayDecide(staff, contact),
                keep.latest(contact, LocalDate.now(now.withZone(Change.LONDON))),
                audit.lastSeen(standing == null ? id : standing.id()),
                changed,
                problems);
    }
}
