package org.safeboard.platform.govuk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date as typed into three fields, kept as typed so that nothing is lost when it is not a date.
 *
 * @param month a number, or the month's name
 */
public record DateInput(String day, String month, String year) {
    public static final DateInput BLANK = new DateInput("", "", "");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** A date as three fields; blank ones for none. */
    public static DateInput of(@Nullable LocalDate date) {
        if (date == null) {
            return BLANK;
        }
        return new DateInput(
                Integer.toString(date.getDayOfMonth()),
                Integer.toString(date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    /** Was nothing typed at all? That is another answer than a date that does not exist. */
    public boolean isBlank() {
        return Stream.of(day, month, year).allMatch(String::isBlank);
    }

    /** The date, if these three are a real one between 1900 and 2199. */
    public Optional<LocalDate> date() {
        try {
            var inYear = Integer.parseInt(year.strip());
            return inYear < 1900 || inYear > 2199
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(inYear, monthNumber(), Integer.parseInt(day.strip())));
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    private int monthNumber() {
        var typed = month.strip().toLowerCase(Locale.ROOT);
        var named = typed.length() < 3 ? -1 : MONTHS.indexOf(typed.substring(0, 3));
        return named >= 0 && fullName(named).startsWith(typed) ? named + 1 : Integer.parseInt(typed);
    }

    private static String fullName(int month) {
        return Arrays.asList(Month.values()).get(month).name().toLowerCase(Locale.ROOT);
    }
}
