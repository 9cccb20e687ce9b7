package org.safeboard.platform.imports.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeboard.platform.imports.ImportRow.Birth;

/**
 * Dates as they are written in Britain: day before month. A year of two digits is the latest such year that is not after
 * today.
 */
public final class BritishDates {
    private static final String TIME = "(?:[T ,]+(?:at )?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)? ?(?:am|pm|z)?)?";
    private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? +)?";
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)([a-z]*)\\.?";
    private static final Pattern NUMBERS =
            written(WEEKDAY + "(\\d{1,2}) ?[/.\\- \\\\] ?(\\d{1,2}) ?[/.\\- \\\\] ?(\\d{4}|\\d{2})" + TIME);
    private static final Pattern YEAR_FIRST = written("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})" + TIME);
    private static final Pattern DAY_NAMED = written(
            WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ \\-/.,]*" + MONTH + ",?[ \\-/.,']*(\\d{4}|\\d{2})" + TIME);
    private static final Pattern NAMED_DAY =
            written(WEEKDAY + MONTH + " +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})" + TIME);
    private static final Pattern RUN_TOGETHER = written("(\\d{2})(\\d{2})((?:19|20)\\d{2})");
    private static final Pattern MONTH_YEAR =
            written("(?:about |c\\.? ?|circa )?" + MONTH + "[ \\-/,.']*(\\d{4}|\\d{2})");
    private static final Pattern MONTH_NUMBER = written("(\\d{1,2})[/.\\-](\\d{4})");
    private static final Pattern YEAR = written("(?:about |c\\.? ?|circa |approx\\.? ?)?((?:19|20)\\d{2})");

    private final LocalDate today;

    public BritishDates(LocalDate today) {
        this.today = today;
    }

    /**
     * What was read.
     *
     * @param guessedCentury was the year written with two digits?
     */
    public record Read(Birth date, boolean guessedCentury) {}

    private static Pattern written(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    /** A whole day, or nothing. */
    public Optional<Read> day(String text) {
        for (var order : new Order[] {
            new Order(NUMBERS, 1, 2, 3),
            new Order(DAY_NAMED, 1, 2, 4),
            new Order(YEAR_FIRST, 3, 2, 1),
            new Order(NAMED_DAY, 3, 1, 4),
            new Order(RUN_TOGETHER, 1, 2, 3)
        }) {
            var match = order.pattern.matcher(text);
            if (match.matches() && namesMonth(match)) {
                return of(match.group(order.day), match.group(order.month), match.group(order.year));
            }
        }
        return Optional.empty();
    }

    /** A day, a month or a year. */
    public Optional<Read> birth(String text) {
        var day = day(text);
        if (day.isPresent()) {
            return day;
        }
        var month = MONTH_YEAR.matcher(text);
        if (month.matches() && namesMonth(month)) {
            return Optional.of(month(month(month.group(1)), month.group(3)));
        }
        var numbers = MONTH_NUMBER.matcher(text);
        if (numbers.matches() && Integer.parseInt(numbers.group(1)) >= 1 && Integer.parseInt(numbers.group(1)) <= 12) {
            return Optional.of(month(Integer.parseInt(numbers.group(1)), numbers.group(2)));
        }
        var year = YEAR.matcher(text);
        return year.matches()
                ? Optional.of(new Read(
                        new Birth(LocalDate.of(Integer.parseInt(year.group(1)), 1, 1), Birth.Precision.YEAR), false))
                : Optional.empty();
    }

    private Read month(int month, String year) {
        return new Read(new Birth(LocalDate.of(year(year), month, 1), Birth.Precision.MONTH), year.length() == 2);
    }

    private record Order(Pattern pattern, int day, int month, int year) {}

    /** The letters after "sep" must go on as September does, so that "Decision 2013" is no month. */
    private static boolean namesMonth(Matcher match) {
        for (var group = 1; group < match.groupCount(); group++) {
            var start = match.group(group);
            if (start != null && start.length() == 3 && Character.isLetter(start.charAt(0))) {
                var name = java.time.Month.of(month(start))
                        .getDisplayName(TextStyle.FULL, Locale.UK)
                        .toLowerCase(Locale.ROOT);
                var written = (start + match.group(group + 1)).toLowerCase(Locale.ROOT);
                return name.startsWith(written) || written.equals("sept");
            }
        }
        return true;
    }

    private Optional<Read> of(String day, String month, String year) {
        try {
            var number = Character.isLetter(month.charAt(0)) ? month(month) : Integer.parseInt(month);
            var date = LocalDate.of(year(year), number, Integer.parseInt(day));
            if (year.length() == 2 && date.isAfter(today)) {
                date = date.minusYears(100);
            }
            return Optional.of(new Read(new Birth(date, Birth.Precision.DAY), year.length() == 2));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private int year(String written) {
        var year = Integer.parseInt(written);
        if (written.length() == 4) {
            return year;
        }
        var century = today.getYear() / 100 * 100;
        return century + year <= today.getYear() ? century + year : century - 100 + year;
    }

    private static int month(String start) {
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(start.toLowerCase(Locale.ROOT)) / 3 + 1;
    }

    /** Why something that looks like a date is none: "April 2013 has only 30 days". Blank where it does not. */
    public String whyNot(String text) {
        var match = NUMBERS.matcher(text);
        if (!match.matches()) {
            return "";
        }
        var day = Integer.parseInt(match.group(1));
        var month = Integer.parseInt(match.group(2));
        if (month > 12 && day <= 12) {
            return "There is no month %d: write the day before the month".formatted(month);
        }
        if (month < 1 || month > 12 || day < 1) {
            return "There is no such day";
        }
        var length = YearMonth.of(year(match.group(3)), month);
        return "%s %d has only %d days"
                .formatted(
                        length.getMonth().getDisplayName(TextStyle.FULL, Locale.UK),
                        length.getYear(),
                        length.lengthOfMonth());
    }
}
