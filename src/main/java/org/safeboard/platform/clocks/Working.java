package org.safeboard.platform.clocks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.calendar.WorkingCalendar;

/** Says how a due date comes about, so that nobody has to trust it. */
record Working(WorkingCalendar calendar) {
    // ENGLISH rather than UK, which abbreviates one month, "Sept", otherwise than all others
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WITHOUT_YEAR = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h:mma", Locale.ENGLISH);

    String of(
            Limit length, Moment start, Moment planned, Moment due, @Nullable LocalLimit given, @Nullable Moment stop) {
        var text = new StringBuilder(length.text()).append(" from ").append(WITH_YEAR.format(start.date()));
        if (length instanceof Limit.ClockHours && start.time() != null) {
            text.append(" at ").append(time(start.time()));
        }
        if (length instanceof Limit.WorkingDays) {
            text.append(without(start.date(), planned.date()));
        }
        text.append(" is ").append(date(planned, start.date()));
        if (length instanceof Limit.Months
                && planned.date().getDayOfMonth() < start.date().getDayOfMonth()) {
            text.append(", the last day of that month");
        }
        if (!due.equals(planned)) {
            text.append(", moved to ").append(date(due, start.date())).append(" by the days it stood still");
        }
        for (var remark : remarks(length, start, planned, given, stop)) {
            text.append(". ").append(remark);
        }
        return text.toString();
    }

    private static List<String> remarks(
            Limit length, Moment start, Moment planned, @Nullable LocalLimit given, @Nullable Moment stop) {
        var remarks = new ArrayList<String>();
        if (given != null) {
            remarks.add(
                    "This board's own length for what starts on " + WITH_YEAR.format(given.fromDate()) + " or later");
        }
        if (length instanceof Limit.ClockHours) {
            if (start.time() == null) {
                remarks.add("The time it started was not recorded: counted from the start of the day");
            }
            if (stop != null && stop.time() == null) {
                remarks.add("The time it was done was not recorded: counted as the end of the day");
            }
            clocksChanged(start, planned).ifPresent(remarks::add);
        }
        return remarks;
    }

    private static java.util.Optional<String> clocksChanged(Moment start, Moment due) {
        var from = start.earliest();
        var change = from.getZone().getRules().nextTransition(from.toInstant());
        if (change == null || change.getInstant().isAfter(due.earliest().toInstant())) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of("The clocks went " + (change.isGap() ? "forward" : "back") + " on "
                + WITHOUT_YEAR.format(change.getDateTimeBefore()));
    }

    private String without(LocalDate start, LocalDate due) {
        var names = calendar.holidays(start.plusDays(1), due).values().stream()
                .map(Working::inSentence)
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        var last = names.getLast();
        var others = String.join(", ", names.subList(0, names.size() - 1));
        return ", without " + (others.isEmpty() ? last : others + " and " + last) + ",";
    }

    private static String inSentence(String holiday) {
        return holiday.endsWith("bank holiday")
                ? "the " + (holiday.matches("(Early|Spring|Summer) .*") ? lowerFirst(holiday) : holiday)
                : holiday;
    }

    private static String lowerFirst(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static String date(Moment moment, LocalDate start) {
        var sameYear = moment.date().getYear() == start.getYear();
        var day = (sameYear ? WITHOUT_YEAR : WITH_YEAR).format(moment.date());
        return moment.time() == null ? day : day + " at " + time(moment.time());
    }

    private static String time(LocalTime time) {
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "midnight as the day begins";
        }
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        }
        return (time.getMinute() == 0 ? HOUR : MINUTE).format(time).toLowerCase(Locale.ENGLISH);
    }
}
