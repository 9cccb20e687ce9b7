package org.safeboard.platform.imports.values;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times of day as people write them: 16:55, 16.55, 1655, 4.55pm, 9am. */
final class Times {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})(?:[:.h]?(\\d{2}))?(?::\\d{2})? ?(am|pm|a\\.m\\.?|p\\.m\\.?|hrs|hours)?");

    private Times() {}

    static Optional<LocalTime> read(String text) {
        var match = WRITTEN.matcher(text.toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        var half = match.group(3);
        if (match.group(2) == null && half == null) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(match.group(1));
        var minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        if (half != null && (half.startsWith("a") || half.startsWith("p"))) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
