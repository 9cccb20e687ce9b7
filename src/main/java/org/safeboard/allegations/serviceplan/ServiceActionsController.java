package org.safeboard.allegations.serviceplan;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.quality.QualityAccess;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/allegations/service-actions")
class ServiceActionsController {
    private final ServiceYears years;
    private final CarryActions carry;
    private final Clock clock;

    ServiceActionsController(ServiceYears years, CarryActions carry, Clock clock) {
        this.years = years;
        this.carry = carry;
        this.clock = clock;
    }

    @GetMapping
    View show(
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(defaultValue = "") String year,
            Staff staff) {
        var areas = QualityAccess.areas(staff);
        NotAllowed.unless(!areas.isEmpty());
        var chosen =
                area != null && areas.contains(area) ? area : areas.iterator().next();
        var today = LocalDate.now(clock.withZone(Change.LONDON));
        var latest = ReportingYear.of(today);
        var of = ReportingYear.parse(year).orElse(latest);
        return new ServiceActionsPage(
                chosen,
                areas,
                latest,
                of,
                years.of(chosen, of),
                carry.of(chosen, of.before(), today),
                carry.of(chosen, of, today));
    }

    @PostMapping("/carry")
    View carry(
            @RequestParam(defaultValue = "") String area, @RequestParam(defaultValue = "") String year, Change change) {
        NotAllowed.unless(QualityAccess.maySee(change.by(), area));
        var into = ReportingYear.parse(year).orElseThrow(NotAllowed::new);
        var carried = carry.carry(area, into, change);
        return Redirect.to(ServiceYears.href(area, into))
                .saying(carried == 1 ? "1 action carried" : carried + " actions carried");
    }
}
