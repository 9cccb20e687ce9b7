package org.safeboard.platform.clocks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Runs time limits: says when each is due and how it stands, with its working. */
@Component
public class Clocks {
    private final WorkingCalendar calendar;
    private final LocalLimits localLimits;

    Clocks(WorkingCalendar calendar, LocalLimits localLimits) {
        this.calendar = calendar;
        this.localLimits = localLimits;
    }

    public Clock run(TimeLimit limit, String area, Moment start, @Nullable Moment stop, Instant now) {
        return in(area).run(limit, start, stop, now);
    }

    /** For many clocks of one area: the lengths that its board gave local limits are read once. */
    public AreaClocks in(String area) {
        return new AreaClocks(calendar, localLimits.in(area));
    }
}
