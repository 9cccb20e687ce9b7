package org.safeboard.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;

/** Dates and times as pages show them. */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.UK);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Dates() {}

    /** "17 Apr 2014", with spaces that do not break; blank for none. */
    public static String day(@Nullable LocalDate date) {
        // Java writes "Sept" in British English; the office writes three letters.
        return date == null ? "" : DAY.format(date).replace("Sept", "Sep").replace(' ', '\u00a0');
    }

    /** "Thu 17 Apr 2014", with spaces that do not break; blank for none. */
    public static String weekday(@Nullable LocalDate date) {
        return date == null ? "" : WEEKDAY.format(date) + "\u00a0" + day(date);
    }

    /** "Thursday 17 April 2014". */
    public static String longDay(@Nullable LocalDate date) {
        return date == null ? "" : LONG.format(date);
    }

    /** "16:55"; blank for none. */
    public static String time(@Nullable LocalTime time) {
        return time == null ? "" : TIME.format(time);
    }

    /** "17 Apr 2014 at 16:55", London time. */
    public static String moment(Instant at) {
        var london = at.atZone(Change.LONDON);
        return day(london.toLocalDate()) + " at " + time(london.toLocalTime());
    }

    /** "17 Apr 2014", the London date. */
    public static String day(Instant at) {
        return day(LocalDate.ofInstant(at, Change.LONDON));
    }
}
