package org.safeboard.platform.clocks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.calendar.LondonTime;

/**
 * A day in London, with the time where it was recorded.
 *
 * @param time null when only the day is known
 */
public record Moment(LocalDate date, @Nullable LocalTime time) {

    public static Moment of(LocalDate date) {
        return new Moment(date, null);
    }

    static Moment of(ZonedDateTime at) {
        return new Moment(at.toLocalDate(), at.toLocalTime());
    }

    /** The earliest instant it may have been. */
    ZonedDateTime earliest() {
        return time == null
                ? date.atStartOfDay(LondonTime.LONDON)
                : date.atTime(time).atZone(LondonTime.LONDON);
    }

    /** The latest instant it may have been: without a time, the midnight that ends the day. */
    ZonedDateTime latest() {
        return time == null ? date.plusDays(1).atStartOfDay(LondonTime.LONDON) : earliest();
    }
}
