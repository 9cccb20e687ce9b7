package org.safeboard.platform.imports.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * Days as Excel counts them: from 1900, with a 29 February 1900 that never was, or from 1904. ECMA-376 part 1, 18.17.4.
 */
public final class ExcelDates {
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final double DAY_AFTER_9999 = 2_958_466;
    private static final int SECONDS = 86_400;

    private ExcelDates() {}

    /** A LocalDateTime; a LocalTime where there is no day in the number; the number itself where it is neither. */
    static Object of(double number, boolean from1904) {
        if (number < 0 || number >= DAY_AFTER_9999 || Double.isNaN(number)) {
            return number;
        }
        var day = (long) number;
        var seconds = Math.round((number - day) * SECONDS);
        if (day == 0) {
            return LocalTime.MIN.plusSeconds(Math.min(seconds, SECONDS - 1));
        }
        return day(day, from1904).atStartOfDay().plusSeconds(seconds).truncatedTo(ChronoUnit.SECONDS);
    }

    private static LocalDate day(long day, boolean from1904) {
        if (from1904) {
            return FIRST_OF_1904.plusDays(day);
        }
        // up to day 60, the 29 February that never was, the count is one day behind
        return BEFORE_1900.plusDays(day < 60 ? day + 1 : day);
    }

    /** The day a plain number may mean in a column of dates: an Excel day count from 1950 to 2100. */
    public static java.util.Optional<LocalDateTime> plausible(double number) {
        return number >= 18_264 && number < 73_051 && number == Math.rint(number)
                ? java.util.Optional.of(day((long) number, false).atStartOfDay())
                : java.util.Optional.empty();
    }
}
