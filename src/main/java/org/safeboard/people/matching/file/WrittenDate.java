package org.safeboard.people.matching.file;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.matching.Stated.Born;

/** Dates of birth as files write them; what no calendar has is kept as it stands. */
final class WrittenDate {
    private static final Set<String> NOT_KNOWN =
            Set.of("", "-", "?", "unknown", "not known", "n/k", "nk", "n/a", "null");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:[T ][\\d:.]+Z?)?)?)?");
    private static final Pattern IN_ONE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(?:(?:(\\d{1,2})[-/. ])?(\\d{1,2})[-/. ])(\\d{4})");
    private static final Pattern BEFORE_OUR_ERA = Pattern.compile("-\\d{4}(-\\d{1,2}){0,2}");

    private WrittenDate() {}

    /** The date as exactly as it is written; empty when it cannot be read. */
    static Optional<Born> read(String written) {
        var text = written.strip();
        if (NOT_KNOWN.contains(text.toLowerCase(Locale.UK))
                || BEFORE_OUR_ERA.matcher(text).matches()) {
            return Optional.of(Born.UNKNOWN);
        }
        var first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return Optional.of(born(first, 1, 2, 3));
        }
        var one = IN_ONE.matcher(text);
        if (one.matches()) {
            return Optional.of(born(one, 1, 2, 3));
        }
        var last = YEAR_LAST.matcher(text);
        return last.matches() ? Optional.of(born(last, 3, 2, 1)) : Optional.empty();
    }

    private static Born born(Matcher read, int year, int month, int day) {
        return new Born(number(read.group(year)), number(read.group(month)), number(read.group(day)));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
