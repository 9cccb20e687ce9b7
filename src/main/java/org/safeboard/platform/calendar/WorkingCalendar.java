package org.safeboard.platform.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Working days in England: Monday to Friday without the bank holidays, as moved and added by proclamation. Day 0 is the
 * day something starts, whatever day that is, so that one working day after a Saturday is the Monday.
 */
@Component
public final class WorkingCalendar {
    private final HolidayManager unitedKingdom =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Corrections corrections = Corrections.read();
    private final Map<Integer, CountedYear> years = new ConcurrentHashMap<>();

    /** A year's bank holidays, and how many of its days up to each are working days. */
    private record CountedYear(NavigableMap<LocalDate, String> holidays, int[] upTo) {
        int total() {
            return upTo[upTo.length - 1];
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        return isWeekday(day) && !year(day.getYear()).holidays().containsKey(day);
    }

    /**
     * The working day that is so many working days later; with none, the day itself.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Working days are counted forwards, not " + days);
        }
        var day = start;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /** Working days after the first day up to and with the second; negative when the second is earlier. */
    public int workingDaysBetween(LocalDate first, LocalDate second) {
        if (second.isBefore(first)) {
            return -workingDaysBetween(second, first);
        }
        int days = upTo(second) - upTo(first);
        for (int year = first.getYear(); year < second.getYear(); year++) {
            days += year(year).total();
        }
        return days;
    }

    /** The bank holidays from one day to another, both included, with their names. */
    public SortedMap<LocalDate, String> holidays(LocalDate first, LocalDate last) {
        var holidays = new TreeMap<LocalDate, String>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            holidays.putAll(year(year).holidays());
        }
        return first.isAfter(last)
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(holidays.subMap(first, last.plusDays(1)));
    }

    private int upTo(LocalDate day) {
        return year(day.getYear()).upTo()[day.getDayOfYear()];
    }

    private CountedYear year(int number) {
        return years.computeIfAbsent(number, this::count);
    }

    private CountedYear count(int number) {
        var holidays = new TreeMap<LocalDate, String>();
        for (var holiday : unitedKingdom.getHolidays(Year.of(number), "eng")) {
            holidays.put(holiday.getDate(), HolidayNames.of(holiday));
        }
        corrections.applyTo(number, holidays);
        var upTo = new int[Year.of(number).length() + 1];
        for (int day = 1; day < upTo.length; day++) {
            var date = LocalDate.ofYearDay(number, day);
            upTo[day] = upTo[day - 1] + (isWeekday(date) && !holidays.containsKey(date) ? 1 : 0);
        }
        return new CountedYear(holidays, upTo);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }
}
