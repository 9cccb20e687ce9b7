package org.safeboard.allegations.domain.meetings;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A time somebody was in the room.
 *
 * @param to null while they are still there
 */
public record Spell(LocalTime from, @Nullable LocalTime to) {
    public static final String EXAMPLE = "14:10 to 15:00, 15:20 to 16:00";
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:-|–|to|until)\\s*");
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("H[:][.]mm");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");

    /** Times as they are typed: "14:10 to 15:00, 15:20" for somebody who is still there; empty where unreadable. */
    public static Optional<List<Spell>> read(String typed) {
        var spells = new ArrayList<Spell>();
        for (var part : typed.split(",")) {
            if (part.isBlank()) {
                continue;
            }
            var times = BETWEEN.split(part.strip());
            var from = time(times[0]);
            var to = times.length == 2 ? time(times[1]) : null;
            if (from.isEmpty() || times.length > 2 || times.length == 2 && to.isEmpty()) {
                return Optional.empty();
            }
            spells.add(new Spell(from.get(), to == null ? null : to.get()));
        }
        return Optional.of(List.copyOf(spells));
    }

    /** A time of day as it is typed: 14:10, 14.10, 1410 or 9:05. */
    public static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed.strip(), READ));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    public static String words(List<Spell> spells) {
        return spells.stream().map(Spell::words).collect(Collectors.joining(", "));
    }

    private String words() {
        return to == null ? SHOWN.format(from) : SHOWN.format(from) + " to " + SHOWN.format(to);
    }
}
