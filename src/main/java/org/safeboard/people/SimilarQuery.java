package org.safeboard.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeboard.people.Agreement.Found;
import org.safeboard.people.PersonDetails.Precision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fetches the records worth comparing: a few ranges of the two name indexes and some days of the date of birth index,
 * each cut off, so that it costs the same in an area of a thousand people and of a million.
 */
@Component
class SimilarQuery {
    /** How many rows one range may bring: enough to hold the namesakes with the same given name in a large area. */
    private static final int ENOUGH = 150;

    /** Births on one day, in a large area; more than of any other range, since the name may have changed. */
    private static final int BORN_ON_ONE_DAY = 400;

    private static final String COLUMNS = "id, kind, given_names, family_name, known_as, born_on, born_precision";

    private final JdbcClient jdbc;

    SimilarQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who might be meant, each once, in no order. */
    List<Found> near(PersonDetails asked, String area) {
        var ranges = new Ranges();
        addNames(ranges, asked);
        addBirth(ranges, asked);
        if (ranges.sql.isEmpty()) {
            return List.of();
        }
        var once = new LinkedHashMap<UUID, Found>();
        jdbc.sql(String.join("\nunion all\n", ranges.sql))
                .param("area", area)
                .param("kind", asked.kind().name())
                .params(ranges.params)
                .query((rs, row) -> found(rs))
                .list()
                .forEach(it -> once.putIfAbsent(it.person(), it));
        return List.copyOf(once.values());
    }

    private static void addNames(Ranges ranges, PersonDetails asked) {
        var family = Names.joined(asked.familyName());
        var sound = Sound.ofFamily(asked.familyName());
        var given = Names.parts(asked.givenNames());
        if (family.length() >= 2) {
            if (given.isEmpty()) {
                ranges.startingWith("exact_key", family);
                ranges.startingWith("sound_key", sound + " ");
            } else {
                var first = given.getFirst();
                var givenSound = Sound.ofPart(first);
                ranges.startingWith("exact_key", family + " " + first);
                ranges.startingWith("exact_key", family + " " + first.charAt(0));
                ranges.equalTo("sound_key", sound + " " + givenSound);
                ranges.startingWith("sound_key", sound + " " + givenSound.charAt(0));
                ranges.equalTo("exact_key", family);
                ranges.startingWith("exact_key", first + " " + family);
                ranges.equalTo("sound_key", givenSound + " " + sound);
                parts(asked.familyName()).forEach(it -> ranges.startingWith("sound_key", it + " " + givenSound));
            }
            ranges.equalTo("sound_key", sound);
            parts(asked.familyName()).forEach(it -> ranges.equalTo("sound_key", it));
        } else if (!given.isEmpty() && given.getFirst().length() >= 2) {
            ranges.startingWith("exact_key", given.getFirst());
        }
    }

    /** How each part of a name in several parts sounds. */
    private static List<String> parts(String familyName) {
        var parts = Names.parts(familyName);
        return parts.size() < 2
                ? List.of()
                : parts.stream()
                        .filter(it -> it.length() > 2)
                        .map(Sound::ofPart)
                        .toList();
    }

    private static void addBirth(Ranges ranges, PersonDetails asked) {
        var born = asked.born();
        if (born == null || asked.precision() != Precision.DAY || asked.name().isEmpty()) {
            return;
        }
        ranges.bornOn(born);
        var sound = Sound.ofFamily(asked.familyName());
        if (!sound.isEmpty()) {
            BirthLikeness.slipsOf(born).forEach(day -> ranges.bornOn(day, sound));
        }
    }

    static Found found(ResultSet rs) throws SQLException {
        return new Found(rs.getObject("id", UUID.class), PersonRows.details(rs));
    }

    /**
     * Parts of one statement. Ranges are written with the operators of text_pattern_ops, which use the index in every
     * locale and in a plan made before the values are known, as LIKE does not.
     */
    private static final class Ranges {
        final List<String> sql = new ArrayList<>();
        final Map<String, Object> params = new LinkedHashMap<>();

        void startingWith(String column, String start) {
            var n = next(start);
            params.put("b" + n, after(start));
            add("and %s ~>=~ :a%d and %s ~<~ :b%d".formatted(column, n, column, n), ENOUGH);
        }

        void equalTo(String column, String value) {
            add("and %s = :a%d".formatted(column, next(value)), ENOUGH);
        }

        void bornOn(LocalDate day) {
            add("and born_on = :a%d".formatted(next(day)), BORN_ON_ONE_DAY);
        }

        void bornOn(LocalDate day, String familySound) {
            var n = next(day);
            params.put("b" + n, familySound);
            params.put("c" + n, after(familySound));
            add("and born_on = :a%d and sound_key ~>=~ :b%d and sound_key ~<~ :c%d".formatted(n, n, n), ENOUGH);
        }

        private int next(Object value) {
            var n = sql.size();
            params.put("a" + n, value);
            return n;
        }

        private void add(String where, int limit) {
            sql.add("(select %s from people.person where area = :area and kind = :kind %s limit %d)"
                    .formatted(COLUMNS, where, limit));
        }

        /** The first text after all that start so. */
        private static String after(String start) {
            var last = start.length() - 1;
            return start.substring(0, last) + (char) (start.charAt(last) + 1);
        }
    }
}
