package org.safeboard.allegations.arrange.times;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.arrange.Availability;
import org.safeboard.allegations.arrange.OpenArrangement;
import org.safeboard.allegations.arrange.OpenArrangement.Opened;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Choices;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.mail.Mail;
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
@RequestMapping("/allegations/{id}/meetings/arrange/{arrangement}")
class ChooseTimeController {
    private final OpenArrangement open;
    private final ChooseTime choose;
    private final Availability availability;
    private final TimeLimits limits;
    private final Choices choices;
    private final Mail mail;
    private final AuditTrail audit;
    private final Clock now;

    ChooseTimeController(
            OpenArrangement open,
            ChooseTime choose,
            Availability availability,
            TimeLimits limits,
            Choices choices,
            Mail mail,
            AuditTrail audit,
            Clock now) {
        this.open = open;
        this.choose = choose;
        this.availability = availability;
        this.limits = limits;
        this.choices = choices;
        this.mail = mail;
        this.audit = audit;
        this.now = now;
    }

    @GetMapping("/choose")
    View ask(@PathVariable UUID id, @PathVariable UUID arrangement, Staff staff) {
        var opened = open.open(id, arrangement, staff);
        var meeting = opened.meeting();
        var form = ChooseForm.of(meeting.plan(), meeting.chair(), meeting.minuteTaker());
        return page(opened, form, List.of(), null, audit.lastSeen(arrangement));
    }

    @PostMapping("/choose")
    View choose(@PathVariable UUID id, @PathVariable UUID arrangement, @ModelAttribute ChooseForm form, Change change) {
        var opened = open.open(id, arrangement, change.by());
        try {
            return Redirect.to(opened.path()).saying(choose.choose(id, arrangement, form, change));
        } catch (RulesBroken refused) {
            return page(opened, form, refused.problems(), null, audit.lastSeen(arrangement, change));
        } catch (ChangedMeanwhile changed) {
            return page(opened, form, List.of(), changed, changed.seen());
        }
    }

    @GetMapping("/cancel")
    View askToCancel(@PathVariable UUID id, @PathVariable UUID arrangement, Staff staff) {
        var opened = open.open(id, arrangement, staff);
        return new CancelPage(opened, "", mail.where(), audit.lastSeen(arrangement), null, List.of());
    }

    @PostMapping("/cancel")
    View cancel(@PathVariable UUID id, @PathVariable UUID arrangement, Change change) {
        var opened = open.open(id, arrangement, change.by());
        try {
            return Redirect.to(opened.path()).saying(choose.cancel(id, arrangement, change));
        } catch (RulesBroken refused) {
            return new CancelPage(
                    opened,
                    change.reason(),
                    mail.where(),
                    audit.lastSeen(arrangement, change),
                    null,
                    refused.problems());
        } catch (ChangedMeanwhile changed) {
            return new CancelPage(opened, change.reason(), mail.where(), changed.seen(), changed, List.of());
        }
    }

    private ChoosePage page(
            Opened opened, ChooseForm form, List<Problem> problems, @Nullable ChangedMeanwhile changed, long seen) {
        var clocks = limits.of(opened.contact(), opened.meeting().type());
        var grid = availability.of(opened.meeting());
        var offered = grid.slots().stream()
                .map(it -> new Option(
                        it.id().toString(),
                        "%s, %s to %s"
                                .formatted(Dates.weekday(it.day()), Dates.time(it.starts()), Dates.time(it.ends())),
                        "%s. %s".formatted(grid.tally(it), limits.beside(clocks, it.day(), it.starts()))))
                .toList();
        var today = LocalDate.ofInstant(now.instant(), Change.LONDON);
        return new ChoosePage(
                opened,
                form,
                offered,
                choices.of(ChooseTime.PLACES, opened.contact().area(), today),
                limits.sentences(clocks),
                mail.where(),
                seen,
                changed,
                problems);
    }
}
