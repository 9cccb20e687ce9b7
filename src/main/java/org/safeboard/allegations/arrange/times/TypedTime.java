package org.safeboard.allegations.arrange.times;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads a time of the day: 9:30, 09.30, 14:00. */
public final class TypedTime {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H[:][.]mm");

    private TypedTime() {}

    public static @Nullable LocalTime read(String typed) {
        try {
            return LocalTime.parse(typed.strip(), TIME);
        } catch (DateTimeParseException notATime) {
            return null;
        }
    }
}
