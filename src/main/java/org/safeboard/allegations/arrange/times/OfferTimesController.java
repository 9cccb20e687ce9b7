package org.safeboard.allegations.arrange.times;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.arrange.OpenArrangement;
import org.safeboard.allegations.arrange.OpenArrangement.Opened;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.calendar.WorkingCalendar;
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
@RequestMapping("/allegations/{id}/meetings/arrange/{arrangement}/times")
class OfferTimesController {
    private static final int COMING = 8;

    private final OpenArrangement open;
    private final OfferTimes offer;
    private final TimeLimits limits;
    private final WorkingCalendar calendar;
    private final AuditTrail audit;
    private final Clock now;

    OfferTimesController(
            OpenArrangement open,
            OfferTimes offer,
            TimeLimits limits,
            WorkingCalendar calendar,
            AuditTrail audit,
            Clock now) {
        this.open = open;
        this.offer = offer;
        this.limits = limits;
        this.calendar = calendar;
        this.audit = audit;
        this.now = now;
    }

    @GetMapping
    View ask(@PathVariable UUID id, @PathVariable UUID arrangement, Staff staff) {
        var opened = open.open(id, arrangement, staff);
        return page(opened, TimesForm.of(offer.kept(opened.meeting())), List.of(), null, audit.lastSeen(arrangement));
    }

    @PostMapping
    View keep(@PathVariable UUID id, @PathVariable UUID arrangement, @ModelAttribute TimesForm form, Change change) {
        var opened = open.open(id, arrangement, change.by());
        try {
            offer.offer(id, arrangement, form, change);
            return Redirect.to(opened.path()).saying("Times kept");
        } catch (RulesBroken refused) {
            return page(opened, form, refused.problems(), null, audit.lastSeen(arrangement, change));
        } catch (ChangedMeanwhile changed) {
            return page(opened, form, List.of(), changed, changed.seen());
        }
    }

    private TimesPage page(
            Opened opened, TimesForm form, List<Problem> problems, @Nullable ChangedMeanwhile changed, long seen) {
        var clocks = limits.of(opened.contact(), opened.meeting().type());
        var rows = form.withRoom();
        var beside = rows.rows().stream()
                .map(it -> it.day()
                        .date()
                        .map(day -> limits.beside(clocks, day, TypedTime.read(it.starts())))
                        .orElse(""))
                .toList();
        var today = LocalDate.ofInstant(now.instant(), Change.LONDON);
        var coming = Stream.iterate(today, it -> it.plusDays(1))
                .filter(calendar::isWorkingDay)
                .limit(COMING)
                .map(it -> new TimesPage.Day(Dates.weekday(it), limits.beside(clocks, it, null)))
                .filter(it -> !it.stands().isEmpty())
                .toList();
        return new TimesPage(opened, rows, limits.sentences(clocks), beside, coming, seen, changed, problems);
    }
}
