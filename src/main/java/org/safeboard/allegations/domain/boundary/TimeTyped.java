package org.safeboard.allegations.domain.boundary;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Answers;

/** A time of the day as typed, which may be left blank. */
public final class TimeTyped {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H[:][.]mm");

    private TimeTyped() {}

    public static @Nullable LocalTime read(String typed, String field, Answers answers) {
        var time = parse(typed);
        answers.check(typed.isBlank() || time.isPresent(), field, "Time must be a time of the day, like 16:55");
        return time.orElse(null);
    }

    private static Optional<LocalTime> parse(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalTime.parse(typed.strip(), TIME));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
