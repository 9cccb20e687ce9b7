package org.safeboard.allegations.boundary;

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
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;
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

/** What the other authority answers, and the outcome it returns. */
@Controller
@RequestMapping("/allegations/{id}/boundary/{crossing}")
class AnswerController {
    private final KeepParts keep;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerController(KeepParts keep, AuditTrail audit, Clock clock) {
        this.keep = keep;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/answer")
    View ask(@PathVariable UUID id, @PathVariable UUID crossing, Staff staff) {
        NotAllowed.unless(keep.open(id, crossing, staff).awaitsAnswer());
        return page(id, crossing, AnswerForm.today(today()), staff, List.of(), null);
    }

    @PostMapping("/answer")
    View record(@PathVariable UUID id, @PathVariable UUID crossing, @ModelAttribute AnswerForm form, Change change) {
        try {
            keep.answer(id, crossing, form, change);
            return Redirect.to("/allegations/" + id).saying("Answer recorded");
        } catch (RulesBroken refused) {
            return page(id, crossing, form, change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return page(id, crossing, form, change.by(), List.of(), changed);
        }
    }

    @GetMapping("/returned")
    View askOutcome(@PathVariable UUID id, @PathVariable UUID crossing, Staff staff) {
        var form = new ReturnPage.Form(DateInput.of(today()), "");
        return returned(id, crossing, form, staff, List.of(), null);
    }

    @PostMapping("/returned")
    View recordOutcome(
            @PathVariable UUID id, @PathVariable UUID crossing, @ModelAttribute ReturnPage.Form form, Change change) {
        try {
            var answers = new Answers();
            var on = answers.need("on", form.on().date().orElse(null), "Enter the date, like 27 3 2026");
            keep.returnOutcome(id, crossing, answers.into(on), form.outcome(), change);
            return Redirect.to("/allegations/" + id).saying("Outcome recorded");
        } catch (RulesBroken refused) {
            return returned(id, crossing, form, change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            return returned(id, crossing, form, change.by(), List.of(), changed);
        }
    }

    private AnswerPage page(
            UUID id,
            UUID crossing,
            AnswerForm form,
            Staff staff,
            List<Problem> problems,
            @Nullable ChangedMeanwhile changed) {
        var contact = keep.open(id, staff);
        var kept = keep.open(id, crossing, staff);
        var authority = keep.authority(kept.authority(), contact.area());
        return new AnswerPage(
                contact,
                kept,
                authority,
                form,
                authority.isDoubtful(today()),
                audit.lastSeen(crossing),
                changed,
                problems);
    }

    private ReturnPage returned(
            UUID id,
            UUID crossing,
            ReturnPage.Form form,
            Staff staff,
            List<Problem> problems,
            @Nullable ChangedMeanwhile changed) {
        var contact = keep.open(id, staff);
        var kept = keep.open(id, crossing, staff);
        return new ReturnPage(
                contact,
                keep.authority(kept.authority(), contact.area()),
                form,
                audit.lastSeen(crossing),
                changed,
                problems);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Change.LONDON));
    }
}
