package org.safeboard.platform.figures;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeboard.platform.calendar.Period;

/**
 * A reporting year: 1 April to 31 March, written 2013-14.
 *
 * @param from the calendar year in which it begins, 1990 to 2098
 */
public record ReportingYear(int from) implements Comparable<ReportingYear> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{2})");

    public ReportingYear {
        if (from < 1990 || from > 2098) {
            throw new IllegalArgumentException("A reporting year begins in 1990 to 2098, not " + from);
        }
    }

    /** Reads "2013-14"; anything else, "2013-15" too, is empty. */
    public static Optional<ReportingYear> parse(String written) {
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(match.group(1));
        if (from < 1990 || from > 2098 || (from + 1) % 100 != Integer.parseInt(match.group(2))) {
            return Optional.empty();
        }
        return Optional.of(new ReportingYear(from));
    }

    /** The reporting year a day lies in. */
    public static ReportingYear of(LocalDate day) {
        return new ReportingYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate first() {
        return LocalDate.of(from, Month.APRIL, 1);
    }

    public LocalDate last() {
        return LocalDate.of(from + 1, Month.MARCH, 31);
    }

    /** From its first to its last day. */
    public Period period() {
        return new Period(first(), last());
    }

    public ReportingYear before() {
        return new ReportingYear(from - 1);
    }

    @Override
    public int compareTo(ReportingYear other) {
        return Integer.compare(from, other.from);
    }

    @Override
    public String toString() {
        return "%d-%02d".formatted(from, (from + 1) % 100);
    }
}
