package org.safeboard.allegations.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/allegations/quality")
class QualityController {
    private final QualityQuery query;
    private final DrawReviews draw;
    private final Clock clock;

    QualityController(QualityQuery query, DrawReviews draw, Clock clock) {
        this.query = query;
        this.draw = draw;
        this.clock = clock;
    }

    @GetMapping
    View show(@RequestParam(required = false) @Nullable String area, Staff staff) {
        var areas = QualityAccess.areas(staff);
        NotAllowed.unless(!areas.isEmpty());
        var chosen = chosen(area, areas);
        var today = LocalDate.now(clock.withZone(Change.LONDON));
        var year = ReportingYear.of(today).before();
        var before = YearMonth.from(today).minusMonths(1);
        var months = query.months(chosen);
        var drawn = months.stream().anyMatch(it -> it.month().equals(before));
        return new QualityPage(
                chosen,
                areas,
                before,
                drawn ? 0 : draw.pool(chosen, before).size(),
                drawn,
                months,
                year.first(),
                query.pairs(chosen, year.first()),
                query.sides(chosen, year.first()),
                query.reviews(chosen));
    }

    @PostMapping("/draw")
    View draw(@RequestParam(defaultValue = "") String area, Change change) {
        NotAllowed.unless(QualityAccess.maySee(change.by(), area));
        var drawn = draw.draw(area, YearMonth.from(change.today()).minusMonths(1), change);
        return Redirect.to("/allegations/quality?area=" + area)
                .saying(drawn ? "Contacts drawn" : "There was nothing to draw, or somebody else drew first");
    }

    @GetMapping("/draws/{draw}")
    View draw(@PathVariable UUID draw, Staff staff) {
        var found = query.draw(draw)
                .filter(it -> QualityAccess.maySee(staff, it.area()))
                .orElseThrow(NotAllowed::new);
        return new DrawPage(found);
    }

    private static String chosen(@Nullable String area, Set<String> areas) {
        return area != null && areas.contains(area) ? area : areas.iterator().next();
    }
}
