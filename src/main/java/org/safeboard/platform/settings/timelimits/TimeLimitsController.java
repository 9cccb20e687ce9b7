package org.safeboard.platform.settings.timelimits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.LocalLimit;
import org.safeboard.platform.clocks.LocalLimits;
import org.safeboard.platform.clocks.TimeLimit;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.settings.SettingsAccess;
import org.safeboard.platform.settings.SettingsItem;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/settings/time-limits")
class TimeLimitsController {
    private final ChangeTimeLimit change;
    private final LocalLimits localLimits;
    private final Clocks clocks;
    private final Clock clock;

    TimeLimitsController(ChangeTimeLimit change, LocalLimits localLimits, Clocks clocks, Clock clock) {
        this.change = change;
        this.localLimits = localLimits;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Bean
    static SettingsItem timeLimitsInSettings() {
        return new SettingsItem(
                "Time limits",
                "/settings/time-limits",
                "How long things may take, where that is laid down, and how long your board gives the local ones.",
                10,
                staff -> !SettingsAccess.areas(staff).isEmpty());
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "") String area, Staff staff) {
        var chosen = SettingsAccess.area(staff, area);
        var own = localLimits.in(chosen);
        var lengths = clocks.in(chosen);
        var rows = change.limits().stream()
                .map(it -> row(it, lengths.length(it, today()).text(), chosen, own))
                .toList();
        return new TimeLimitsPage(chosen, SettingsAccess.areas(staff), rows);
    }

    @GetMapping("/{limit}")
    View ask(@PathVariable String limit, @RequestParam(defaultValue = "") String area, Staff staff) {
        var chosen = SettingsAccess.area(staff, area);
        return page(change.open(limit, chosen, staff), chosen, ChangePage.Form.blank(chosen), List.of());
    }

    @PostMapping("/{limit}")
    View change(@PathVariable String limit, @ModelAttribute ChangePage.Form form, Change by) {
        var open = change.open(limit, form.area(), by.by());
        try {
            var answer = form.answer(open.limit().unit() + "s");
            change.change(limit, form.area(), answer.amount(), answer.from(), answer.why(), by);
            return Redirect.to("/settings/time-limits?area=" + form.area()).saying("Time limit changed");
        } catch (RulesBroken refused) {
            return page(open, form.area(), form, refused.problems());
        }
    }

    private ChangePage page(TimeLimit limit, String area, ChangePage.Form form, List<Problem> problems) {
        var now = clocks.in(area).length(limit, today()).text();
        return new ChangePage(area, limit, now, change.seen(limit.id(), area), form, problems);
    }

    private TimeLimitsPage.Row row(TimeLimit limit, String length, String area, List<LocalLimit> own) {
        var given = own.stream()
                .filter(it -> it.timeLimit().equals(limit.id()))
                .map(it -> limit.limit().of(it.amount()).text() + " from " + Dates.day(it.fromDate()))
                .toList();
        return new TimeLimitsPage.Row(
                limit.title(),
                length,
                limit.source(),
                dates(limit),
                given,
                limit.local() ? "/settings/time-limits/" + limit.id() + "?area=" + area : "");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Change.LONDON);
    }

    private static String dates(TimeLimit limit) {
        var from = limit.from();
        var until = limit.until();
        return (from == null ? "" : "From " + Dates.day(from)) + (until == null ? "" : " Until " + Dates.day(until));
    }
}
