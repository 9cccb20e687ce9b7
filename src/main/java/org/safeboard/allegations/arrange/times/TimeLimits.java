package org.safeboard.allegations.arrange.times;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationClock;
import org.safeboard.allegations.domain.CaseClocks;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.platform.calendar.WorkingCalendar;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.web.Dates;
import org.springframework.stereotype.Component;

/** Says of a day how it stands to the time limits of an initial meeting. */
@Component
public class TimeLimits {
    private static final Set<AllegationClock> OF_A_MEETING =
            Set.of(AllegationClock.URGENT_MEETING, AllegationClock.INITIAL_MEETING);

    private final CaseClocks clocks;
    private final WorkingCalendar calendar;

    TimeLimits(CaseClocks clocks, WorkingCalendar calendar) {
        this.clocks = clocks;
        this.calendar = calendar;
    }

    /** The limits that this meeting has to keep; none for a review. */
    public List<Clock> of(Contact contact, Meeting.Type type) {
        return type != Meeting.Type.INITIAL
                ? List.of()
                : clocks.of(contact).stream()
                        .filter(it -> it.limit() instanceof AllegationClock known && OF_A_MEETING.contains(known))
                        .toList();
    }

    /** Beside a time: "Within 5 working days. After 72 hours". Blank where no limit runs. */
    public String beside(List<Clock> limits, LocalDate day, @Nullable LocalTime starts) {
        var text = new StringBuilder();
        for (var clock : limits) {
            text.append(isInTime(clock, day, starts) ? "Within " : "After ")
                    .append(clock.length().text())
                    .append(". ");
        }
        if (!calendar.isWorkingDay(day)) {
            var holiday = calendar.holidays(day, day);
            text.append(holiday.isEmpty() ? "Not a working day" : holiday.get(day))
                    .append(".");
        }
        return text.toString().strip();
    }

    /** By when: "5 working days end on 24 Apr 2014". */
    public List<String> sentences(List<Clock> limits) {
        return limits.stream()
                .map(it ->
                        it.length().text() + " end on " + Dates.weekday(it.due().date())
                                + (it.due().time() == null
                                        ? ""
                                        : " at " + Dates.time(it.due().time())))
                .toList();
    }

    private static boolean isInTime(Clock clock, LocalDate day, @Nullable LocalTime starts) {
        var due = clock.due();
        if (due.time() == null || starts == null || !day.equals(due.date())) {
            return due.time() != null && starts == null ? day.isBefore(due.date()) : !day.isAfter(due.date());
        }
        return !starts.isAfter(due.time());
    }
}
