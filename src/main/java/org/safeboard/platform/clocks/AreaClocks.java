package org.safeboard.platform.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.calendar.LondonTime;
import org.safeboard.platform.calendar.WorkingCalendar;

/** Runs the time limits of one area, with the lengths its board gave the local ones. */
public final class AreaClocks {
    private static final int LONGEST_NOTICE_DAYS = 14;

    private final WorkingCalendar calendar;
    private final List<LocalLimit> own;

    AreaClocks(WorkingCalendar calendar, List<LocalLimit> own) {
        this.calendar = calendar;
        this.own = own;
    }

    public Clock run(TimeLimit limit, Moment start, @Nullable Moment stop, Instant now) {
        return run(limit, start, stop, List.of(), now);
    }

    /** With days on which it stood still, in their order: what is due moves on by as much. */
    public Clock run(TimeLimit limit, Moment start, @Nullable Moment stop, List<Pause> pauses, Instant now) {
        var given = given(limit, start.date());
        var length = length(limit, start.date());
        var today = LocalDate.ofInstant(now, LondonTime.LONDON);
        var planned = due(length, start);
        var due = planned;
        var standing = false;
        for (var pause : pauses) {
            if (pause.from().isAfter(due.date())) {
                break;
            }
            var goesOn = pause.until();
            standing = goesOn == null || goesOn.isAfter(today);
            var counted = goesOn == null || standing ? today : goesOn;
            due = later(length, due, latest(pause.from(), start.date()), counted);
        }
        var working = new Working(calendar).of(length, start, planned, due, given, stop);
        return new Clock(limit, length, start, due, stop, state(length, due, stop, standing, now), working);
    }

    /** How long a limit is for what starts on a day. */
    public Limit length(TimeLimit limit, LocalDate start) {
        var given = given(limit, start);
        return given == null ? limit.limit() : limit.limit().of(given.amount());
    }

    private @Nullable LocalLimit given(TimeLimit limit, LocalDate start) {
        LocalLimit latest = null;
        if (limit.local()) {
            for (var candidate : own) {
                if (candidate.timeLimit().equals(limit.id())
                        && !candidate.fromDate().isAfter(start)) {
                    latest = candidate;
                }
            }
        }
        return latest;
    }

    private Moment due(Limit length, Moment start) {
        var day = start.date();
        return switch (length) {
            // Counted from the earliest it may have been: nothing is called in time that may not have been.
            case Limit.ClockHours hours -> Moment.of(start.earliest().plusHours(hours.amount()));
            case Limit.WorkingDays days -> Moment.of(calendar.plusWorkingDays(day, days.amount()));
            case Limit.CalendarDays days -> Moment.of(day.plusDays(days.amount()));
            case Limit.Weeks weeks -> Moment.of(day.plusWeeks(weeks.amount()));
            case Limit.Months months -> Moment.of(day.plusMonths(months.amount()));
        };
    }

    private Moment later(Limit length, Moment due, LocalDate from, LocalDate until) {
        if (!until.isAfter(from)) {
            return due;
        }
        return switch (length) {
            case Limit.ClockHours hours ->
                Moment.of(due.earliest()
                        .plus(Duration.between(
                                Moment.of(from).earliest(), Moment.of(until).earliest())));
            case Limit.WorkingDays days ->
                Moment.of(calendar.plusWorkingDays(due.date(), calendar.workingDaysBetween(from, until)));
            default -> Moment.of(due.date().plusDays(ChronoUnit.DAYS.between(from, until)));
        };
    }

    private State state(Limit length, Moment due, @Nullable Moment stop, boolean standing, Instant now) {
        if (stop != null) {
            return isInTime(length, due, stop) ? State.MET : State.MET_LATE;
        }
        if (standing) {
            return State.PAUSED;
        }
        var end = due.latest();
        if (now.isAfter(end.toInstant()) || due.time() == null && now.equals(end.toInstant())) {
            return State.OVERDUE;
        }
        return now.isBefore(noticeFrom(length, due).toInstant()) ? State.RUNNING : State.DUE_SOON;
    }

    private static boolean isInTime(Limit length, Moment due, Moment stop) {
        return length instanceof Limit.ClockHours
                ? !stop.latest().isAfter(due.latest())
                : !stop.date().isAfter(due.date());
    }

    /** Due soon is the last fifth of the time, at least a day (for working days, a working day), at most two weeks. */
    private ZonedDateTime noticeFrom(Limit length, Moment due) {
        return switch (length) {
            case Limit.ClockHours hours -> due.earliest().minusHours(Math.clamp(hours.amount() / 3, 1, 24));
            case Limit.WorkingDays days -> {
                var day = due.date();
                int wanted = Math.clamp(days.amount() / 5, 1, LONGEST_NOTICE_DAYS);
                while (calendar.workingDaysBetween(day, due.date()) < wanted || !calendar.isWorkingDay(day)) {
                    day = day.minusDays(1);
                }
                yield Moment.of(day).earliest();
            }
            case Limit.CalendarDays days -> noticeFrom(due, days.amount());
            case Limit.Weeks weeks -> noticeFrom(due, weeks.amount() * 7);
            case Limit.Months months -> noticeFrom(due, months.amount() * 30);
        };
    }

    private static ZonedDateTime noticeFrom(Moment due, int days) {
        return Moment.of(due.date().minusDays(Math.clamp(days / 5, 1, LONGEST_NOTICE_DAYS)))
                .earliest();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
