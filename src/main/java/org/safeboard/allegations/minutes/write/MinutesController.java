package org.safeboard.allegations.minutes.write;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.sittings.Notes;
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
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/allegations/{id}/minutes/{sitting}")
class MinutesController {
    private final WriteMinutes write;
    private final EndMeeting end;
    private final Drafts drafts;
    private final Choices choices;
    private final AuditTrail audit;

    MinutesController(WriteMinutes write, EndMeeting end, Drafts drafts, Choices choices, AuditTrail audit) {
        this.write = write;
        this.end = end;
        this.drafts = drafts;
        this.choices = choices;
        this.audit = audit;
    }

    @GetMapping
    View ask(@PathVariable UUID id, @PathVariable UUID sitting, Staff staff) {
        var opened = write.open(id, sitting, staff);
        if (!opened.sitting().isRunning()) {
            return Redirect.to(opened.path() + "/agreed");
        }
        var own = drafts.of(staff, opened.path());
        var form = own.as(NotesForm.class)
                .orElseGet(() -> NotesForm.of(opened.sitting().notes()));
        return page(opened, form, own.seen(audit.lastSeen(sitting)), staff, List.of(), null);
    }

    @PostMapping
    View record(@PathVariable UUID id, @PathVariable UUID sitting, @ModelAttribute NotesForm form, Change change) {
        var opened = write.open(id, sitting, change.by());
        try {
            return switch (form.intent()) {
                case "more" -> page(opened, form, audit.lastSeen(sitting, change), change.by(), List.of(), null);
                case "end" -> {
                    end.end(id, sitting, form, change);
                    yield Redirect.to(opened.path() + "/agreed").saying("Meeting ended and recorded");
                }
                default -> {
                    write.save(id, sitting, form, change);
                    yield Redirect.to(opened.path())
                            .saying("Minutes saved at " + Dates.moment(change.at()) + ". The meeting goes on");
                }
            };
        } catch (RulesBroken refused) {
            return page(opened, form, audit.lastSeen(sitting, change), change.by(), refused.problems(), null);
        } catch (ChangedMeanwhile changed) {
            var now = write.open(id, sitting, change.by());
            var theirs = NotesForm.of(now.sitting().notes());
            return page(now, form.withoutBlanks().filledFrom(theirs), changed.seen(), change.by(), List.of(), changed);
        }
    }

    /** Typing, every few seconds: it was kept as a draft on its way here; the answer says how the quorum stands. */
    @PostMapping("/draft")
    View kept(@PathVariable UUID id, @PathVariable UUID sitting, @ModelAttribute NotesForm form, Change change) {
        var opened = write.open(id, sitting, change.by());
        return new LivePage(Dates.moment(change.at()), missing(opened, form));
    }

    private List<String> missing(Opened opened, NotesForm form) {
        Notes notes;
        try {
            notes = ReadNotes.of(
                    form, opened.sitting().notes(), opened.sitting().beganAt());
        } catch (RulesBroken unreadable) {
            notes = opened.sitting().notes();
        }
        return write.ending(opened, notes).quorumMissing();
    }

    private View page(
            Opened opened,
            NotesForm form,
            long seen,
            Staff staff,
            List<Problem> problems,
            @Nullable ChangedMeanwhile changed) {
        var ending = write.ending(opened, opened.sitting().notes());
        var sitting = opened.sitting();
        return new WritePage(
                opened.contact(),
                sitting,
                form.withRoom(),
                ending.carried(),
                ending.held()
                        ? List.of()
                        : ending.allegations().stream()
                                .filter(it -> it.putOn() == null)
                                .toList(),
                missing(opened, form),
                choices.of(Quorums.AGENCIES, opened.contact().area(), sitting.heldOn()),
                choices.of(WriteMinutes.AGENDA, opened.contact().area(), sitting.heldOn()),
                drafts.of(staff, opened.path()),
                seen,
                changed,
                problems);
    }
}
