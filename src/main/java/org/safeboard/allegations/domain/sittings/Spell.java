package org.safeboard.allegations.domain.sittings;

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
    private static final Pattern COMMA = Pattern.compile(",");
    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("H[:][.]mm");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");

    /** Times as they are typed: "14:10 to 15:00, 15:20" for somebody who is still there; empty where unreadable. */
    public static Optional<List<Spell>> read(String typed) {
        var spells = new ArrayList<Spell>();
        for (var part : List.of(COMMA.split(typed))) {
            if (!part.isBlank()) {
                var spell = one(List.of(BETWEEN.split(part.strip())));
                if (spell.isEmpty()) {
                    return Optional.empty();
                }
                spells.add(spell.get());
            }
        }
        return Optional.of(List.copyOf(spells));
    }

    private static Optional<Spell> one(List<String> times) {
        var from = time(times.getFirst());
        if (times.size() == 1) {
            return from.map(it -> new Spell(it, null));
        }
        return times.size() > 2
                ? Optional.empty()
                : from.flatMap(it -> time(times.getLast()).map(to -> new Spell(it, to)));
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
