package org.safeboard.people.matching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safeboard.people.matching.Stated.Sex;

/** What is not in the columns, packed as text, since a million small objects would take three times the room. */
final class Details {
    private static final char FIELD = '\u001f';
    private static final char ITEM = '\u001e';
    private static final char PART = '\u001d';
    private static final int ITEMS = 5;

    /** Bytes that say how long what follows is. */
    private static final int LENGTH = 3;

    private byte[] text = new byte[1024];
    private int used;

    /** Keeps details; they are found again at the place that is returned. */
    int add(Plain plain) {
        var packed = pack(plain).getBytes(StandardCharsets.UTF_8);
        var needed = used + packed.length + LENGTH;
        if (needed > text.length) {
            text = Arrays.copyOf(text, needed + (needed >> 1));
        }
        text[used] = (byte) (packed.length >> 16);
        text[used + 1] = (byte) (packed.length >> 8);
        text[used + 2] = (byte) packed.length;
        System.arraycopy(packed, 0, text, used + LENGTH, packed.length);
        var at = used;
        used = needed;
        return at;
    }

    /** Copies the details that are at a place of another store. */
    int copy(Details from, int at) {
        var length = from.length(at) + LENGTH;
        if (used + length > text.length) {
            text = Arrays.copyOf(text, used + length + (used >> 1));
        }
        System.arraycopy(from.text, at, text, used, length);
        var to = used;
        used += length;
        return to;
    }

    /** Gives back the room that was kept for more. */
    void trim() {
        text = Arrays.copyOf(text, Math.max(used, 1024));
    }

    private int length(int at) {
        return (text[at] & 0xff) << 16 | (text[at + 1] & 0xff) << 8 | text[at + 2] & 0xff;
    }

    /** What was kept, with the columns it was kept beside. */
    Plain at(int at, int born, Sex sex) {
        var fields = split(new String(text, at + LENGTH, length(at), StandardCharsets.UTF_8), FIELD);
        var places = new ArrayList<Place>(2);
        for (var packed : items(fields.get(0))) {
            var parts = split(packed, PART);
            places.add(new Place(parts.get(0), parts.get(1), parts.get(2), Long.parseUnsignedLong(parts.get(3), 36)));
        }
        return new Plain(
                List.of(),
                born,
                sex,
                places,
                items(fields.get(1)),
                items(fields.get(2)),
                items(fields.get(3)),
                traits(fields.get(4)));
    }

    private static Map<String, String> traits(String packed) {
        if (packed.isEmpty()) {
            return Map.of();
        }
        var traits = new TreeMap<String, String>();
        items(packed).forEach(it -> {
            var parts = split(it, PART);
            traits.put(parts.get(0), parts.get(1));
        });
        return traits;
    }

    private static String pack(Plain plain) {
        var fields = new ArrayList<String>(ITEMS);
        fields.add(join(plain.places().stream()
                .map(it -> it.number()
                        + PART
                        + it.street()
                        + PART
                        + it.town()
                        + PART
                        + Long.toUnsignedString(it.postcode(), 36))
                .toList()));
        fields.add(join(plain.telephones()));
        fields.add(join(plain.emails()));
        fields.add(join(plain.identifiers()));
        fields.add(join(plain.traits().entrySet().stream()
                .map(it -> it.getKey() + PART + it.getValue())
                .toList()));
        return String.join(String.valueOf(FIELD), fields);
    }

    private static String join(List<String> items) {
        return String.join(String.valueOf(ITEM), items);
    }

    private static List<String> items(String field) {
        return field.isEmpty() ? List.of() : split(field, ITEM);
    }

    private static List<String> split(String whole, char at) {
        var parts = new ArrayList<String>(ITEMS);
        int from = 0;
        for (int to = whole.indexOf(at); to >= 0; to = whole.indexOf(at, from)) {
            parts.add(whole.substring(from, to));
            from = to + 1;
        }
        parts.add(whole.substring(from));
        return parts;
    }
}
