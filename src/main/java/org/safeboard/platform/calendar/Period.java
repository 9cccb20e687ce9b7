package org.safeboard.platform.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** From one day to another, both included. */
public record Period(LocalDate first, LocalDate last) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period ends on or after the day it begins");
        }
    }

    public boolean overlaps(Period other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }

    public boolean contains(Period other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /** "1 April 2013 to 31 March 2014". */
    @Override
    public String toString() {
        return DAY.format(first) + " to " + DAY.format(last);
    }
}
