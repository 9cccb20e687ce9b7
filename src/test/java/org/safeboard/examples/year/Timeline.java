package org.safeboard.examples.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.calendar.WorkingCalendar;

/** Finds the days on which things happened, so that a year adds up. */
final class Timeline {
    private final WorkingCalendar calendar = new WorkingCalendar();
    private final Plan plan;
    private final Random random;

    Timeline(Plan plan, Random random) {
        this.plan = plan;
        this.random = random;
    }

    /** A day on which a contact came that met after so many working days, with time left to conclude it. */
    LocalDate receivedToMeet(int workingDays, boolean ongoing) {
        var from = ongoing ? plan.last().minusDays(150) : plan.first();
        var latest = ongoing ? plan.last().minusDays(4) : plan.last().minusDays(25);
        while (true) {
            var day = workingDay(from, latest);
            if (!calendar.plusWorkingDays(day, workingDays).isAfter(latest)) {
                return day;
            }
        }
    }

    LocalDate meeting(LocalDate received, int workingDays) {
        return calendar.plusWorkingDays(received, workingDays);
    }

    int workingDays(LocalDate received, LocalDate meeting) {
        return calendar.workingDaysBetween(received, meeting);
    }

    /** A working day of the year, rarely in August, now and then a Saturday. */
    LocalDate received() {
        while (true) {
            var day = plan.first().plusDays(1L + random.nextInt(362));
            var kept = calendar.isWorkingDay(day)
                    ? day.getMonth() != Month.AUGUST || random.nextInt(2) == 0
                    : day.getDayOfWeek() == DayOfWeek.SATURDAY && random.nextInt(12) == 0;
            if (kept) {
                return day;
            }
        }
    }

    /** When a contact without a meeting was closed; null when it never was. */
    @Nullable
    LocalDate closed(Core core, LocalDate received) {
        return switch (core.outcome()) {
            case "ONGOING" -> null;
            case "INFO_ONLY" -> byYearEnd(received.plusDays(random.nextInt(4)), received);
            case "NFA" -> byYearEnd(received.plusDays(days(76, 0, 14, 91, 15, 27, 40, 140)), received);
            default -> byYearEnd(received.plusDays(days(40, 14, 27, 80, 35, 85, 95, 130)), received);
        };
    }

    /** When a case that met was concluded; null when it never was. */
    @Nullable
    LocalDate concluded(Core core, LocalDate received, LocalDate meeting, LocalDate yearEnd) {
        if (core.isOngoing()) {
            return null;
        }
        var closed = received.plusDays(days(34, 14, 28, 58, 33, 88, 95, 260));
        var earliest = meeting.plusDays(2L + random.nextInt(9));
        var day = working(closed.isBefore(earliest) ? earliest : closed);
        return day.isAfter(yearEnd) ? workingBefore(yearEnd) : day;
    }

    /** The same or the working day after. */
    LocalDate working(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
    }

    LocalDate workingBefore(LocalDate day) {
        var working = day;
        while (!calendar.isWorkingDay(working)) {
            working = working.minusDays(1);
        }
        return working;
    }

    private LocalDate byYearEnd(LocalDate closed, LocalDate received) {
        var day = working(closed);
        var end = workingBefore(plan.last());
        return !day.isAfter(end) ? day : end.isBefore(received) ? received : end;
    }

    private LocalDate workingDay(LocalDate first, LocalDate last) {
        while (true) {
            var day = first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
            if (calendar.isWorkingDay(day)) {
                return day;
            }
        }
    }

    /** So many of a hundred in the first range of days, up to so many in the second, the others in the third. */
    private int days(int first, int from, int to, int second, int from2, int to2, int from3, int to3) {
        int chance = random.nextInt(100);
        return chance < first ? between(from, to) : chance < second ? between(from2, to2) : between(from3, to3);
    }

    private int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }
}
