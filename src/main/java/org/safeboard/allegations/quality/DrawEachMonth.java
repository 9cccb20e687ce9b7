package org.safeboard.allegations.quality;

import java.time.Clock;
import java.time.YearMonth;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.Change;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Draws the contacts of the month before, in every area in which that has not been done. */
@Component
class DrawEachMonth {
    private final DrawReviews draw;
    private final Areas areas;
    private final Clock clock;

    DrawEachMonth(DrawReviews draw, Areas areas, Clock clock) {
        this.draw = draw;
        this.areas = areas;
        this.clock = clock;
    }

    @Scheduled(cron = "0 41 4 * * *")
    void nightly() {
        var change = Change.of(DrawReviews.BY_ITSELF, clock.instant(), "");
        var before = YearMonth.from(change.today()).minusMonths(1);
        areas.all().forEach(it -> draw.draw(it.code(), before, change));
    }
}
