package org.safeboard.allegations.domain.boundary.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one object of a package. Each that is wrong is named with its path, so that all are found at once. */
final class Fields {
    private final @Nullable JsonNode object;
    private final String path;
    private final List<String> wrong;
    private final Set<String> known = new HashSet<>();

    Fields(@Nullable JsonNode node, String path, List<String> wrong) {
        this.object = node != null && node.isObject() ? node : null;
        this.path = path;
        this.wrong = wrong;
        if (object == null) {
            wrong.add((path.isEmpty() ? "The file" : path) + " must be an object");
        }
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private void wrong(String name, String must) {
        if (object != null) {
            wrong.add(at(name) + " " + must);
        }
    }

    private @Nullable JsonNode value(String name) {
        known.add(name);
        var value = object == null ? null : object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    /** A text; blank where it is not there. */
    String text(String name, int longest) {
        var value = value(name);
        if (value == null) {
            return "";
        }
        if (!value.isString()) {
            wrong(name, "must be a text");
            return "";
        }
        var text = value.stringValue();
        if (text.length() > longest) {
            wrong(name, "must have at most %,d characters".formatted(longest));
        }
        if (text.chars().anyMatch(it -> it < ' ' && it != '\n' && it != '\r' && it != '\t')) {
            wrong(name, "holds characters that are no text");
        }
        return text.strip();
    }

    /** A text that must be there. */
    String need(String name, int longest) {
        var text = text(name, longest);
        var value = value(name);
        if (text.isBlank() && (value == null || value.isString())) {
            wrong(name, "must not be blank");
        }
        return text;
    }

    @Nullable
    LocalDate date(String name) {
        return parsed(name, LocalDate::parse, "must be a date like 2026-03-27");
    }

    LocalDate needDate(String name) {
        return needed(name, date(name), LocalDate.EPOCH);
    }

    @Nullable
    LocalTime time(String name) {
        return parsed(name, LocalTime::parse, "must be a time like 16:55");
    }

    Instant needInstant(String name) {
        return needed(name, parsed(name, Instant::parse, "must be a moment like 2026-03-27T16:55:00Z"), Instant.EPOCH);
    }

    @Nullable
    UUID id(String name) {
        return parsed(
                name,
                text -> {
                    if (text.length() != 36) {
                        throw new IllegalArgumentException();
                    }
                    return UUID.fromString(text);
                },
                "must be an id like 123e4567-e89b-12d3-a456-426614174000");
    }

    UUID needId(String name) {
        return needed(name, id(name), new UUID(0, 0));
    }

    private <T> T needed(String name, @Nullable T value, T otherwise) {
        if (value == null && value(name) == null) {
            wrong(name, "is missing");
        }
        return value == null ? otherwise : value;
    }

    private <T> @Nullable T parsed(String name, Function<String, T> parse, String must) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        try {
            if (value.isString()) {
                return parse.apply(value.stringValue());
            }
        } catch (DateTimeParseException | IllegalArgumentException notOne) {
            // said below
        }
        wrong(name, must);
        return null;
    }

    <E extends Enum<E>> @Nullable E one(String name, Class<E> of) {
        var names = Arrays.stream(of.getEnumConstants()).map(Enum::name).toList();
        return parsed(name, it -> Enum.valueOf(of, it), "must be one of " + String.join(", ", names));
    }

    <E extends Enum<E>> E needOne(String name, Class<E> of) {
        return needed(name, one(name, of), of.getEnumConstants()[0]);
    }

    boolean yes(String name) {
        var value = value(name);
        if (value != null && !value.isBoolean()) {
            wrong(name, "must be true or false");
            return false;
        }
        return value != null && value.booleanValue();
    }

    int number(String name) {
        var value = value(name);
        if (value == null || !value.isInt() || value.intValue() < 1) {
            wrong(name, "must be a whole number from 1");
            return 0;
        }
        return value.intValue();
    }

    Fields needObject(String name) {
        return new Fields(value(name), at(name), wrong);
    }

    @Nullable
    Fields object(String name) {
        var value = value(name);
        return value == null ? null : new Fields(value, at(name), wrong);
    }

    <T> List<T> list(String name, int most, Function<Fields, T> each) {
        var value = value(name);
        var all = new ArrayList<T>();
        if (value == null) {
            return all;
        }
        if (!value.isArray()) {
            wrong(name, "must be a list");
            return all;
        }
        if (value.size() > most) {
            wrong(name, "must have at most %d entries".formatted(most));
            return all;
        }
        for (int i = 0; i < value.size(); i++) {
            all.add(each.apply(new Fields(value.get(i), "%s[%d]".formatted(at(name), i), wrong)));
        }
        return all;
    }

    /** A list of texts, none of them blank. */
    List<String> texts(String name, int most, int longest) {
        var value = value(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray() || value.size() > most) {
            wrong(name, "must be a list of at most %d texts".formatted(most));
            return List.of();
        }
        var all = new ArrayList<String>();
        for (var it : value) {
            if (!it.isString() || it.stringValue().isBlank() || it.stringValue().length() > longest) {
                wrong(name, "must hold texts of 1 to %,d characters".formatted(longest));
                return List.of();
            }
            all.add(it.stringValue().strip());
        }
        return all;
    }

    /** What is there beside what was asked for is wrong too: it would be lost without a word. */
    void end() {
        if (object != null) {
            object.propertyNames().stream()
                    .filter(it -> !known.contains(it))
                    .limit(5)
                    .forEach(it -> wrong(shortened(it), "is no field of this version"));
        }
    }

    private static String shortened(String name) {
        var plain = name.replaceAll("[^\\p{Alnum}_-]", "?");
        return plain.length() > 40 ? plain.substring(0, 40) : plain;
    }
}
