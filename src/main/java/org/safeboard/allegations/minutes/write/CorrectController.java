package org.safeboard.allegations.minutes.write;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.sittings.Quorums;
import org.safeboard.allegations.minutes.write.WriteMinutes.Opened;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.drafts.Drafts;
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

@Controller
@RequestMapping("/allegations/{id}/minutes/{minutes}/correct")
class CorrectController {
    private final CorrectMinutes correct;
    private final Drafts drafts;
    private final Choices choices;
    private final AuditTrail audit;

    CorrectController(CorrectMinutes correct, Drafts drafts, Choices choices, AuditTrail audit) {
        this.correct = correct;
        this.drafts = drafts;
        this.choices = choices;
        this.audit = audit;
    }

    @GetMapping
    View ask(@PathVariable UUID id, @PathVariable UUID minutes, Staff staff) {
        var opened = correct.open(id, minutes, staff);
        var own = drafts.of(staff, CorrectMinutes.path(opened));
        var form = own.as(NotesForm.class)
                .orElseGet(() -> NotesForm.of(correct.latest(opened).notes()));
        return page(opened, form, own.seen(audit.lastSeen(minutes)), staff, List.of(), null);
    }

    @PostMapping
    View record(@PathVariable UUID id, @PathVariable UUID minutes, @ModelAttribute NotesForm form, Change change) {
        try {
            if (!form.intent().equals("more")) {
                correct.correct(id, minutes, form, change);
                return Redirect.to("/allegations/%s/minutes/%s/agreed", id, minutes)
                        .saying("Corrected: this is a new version");
            }
            return shown(id, minutes, form, change, List.of());
        } catch (RulesBroken refused) {
            return shown(id, minutes, form, change, refused.problems());
        } catch (ChangedMeanwhile changed) {
            var opened = correct.open(id, minutes, change.by());
            return page(opened, form, changed.seen(), change.by(), List.of(), changed);
        }
    }

    private View shown(UUID id, UUID minutes, NotesForm form, Change change, List<Problem> problems) {
        var opened = correct.open(id, minutes, change.by());
        return page(opened, form, audit.lastSeen(minutes, change), change.by(), problems, null);
    }

    private View page(
            Opened opened,
            NotesForm form,
            long seen,
            Staff staff,
            List<Problem> problems,
            @Nullable ChangedMeanwhile changed) {
        return new CorrectPage(
                opened.contact(),
                opened.sitting(),
                correct.latest(opened),
                form.withRoom(),
                choices.of(
                        Quorums.AGENCIES,
                        opened.contact().area(),
                        opened.sitting().heldOn()),
                choices.of(
                        WriteMinutes.AGENDA,
                        opened.contact().area(),
                        opened.sitting().heldOn()),
                drafts.of(staff, CorrectMinutes.path(opened)),
                seen,
                changed,
                problems);
    }
}
