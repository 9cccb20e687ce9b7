package org.safeboard.people.matching;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.safeboard.people.Reason;
import org.safeboard.people.matching.Field.Simple;
import org.safeboard.people.matching.Search.Compared;

/** Says in words that can be read aloud how a record compares, and what that counts. */
final class Explained {
    private final Compared found;
    private final Plain asked;
    private final Reading reading;
    private final Columns columns;
    private final double[] weights;
    private final List<Reason> reasons = new ArrayList<>();

    private Explained(Compared found, Plain asked, Search search, Columns columns) {
        this.found = found;
        this.asked = asked;
        this.columns = columns;
        reading = search.reading(found.reading());
        weights = search.weights(found);
    }

    /** The reasons for and against, the weightiest first. */
    static List<Reason> reasons(Compared found, Plain asked, Search search, Columns columns) {
        return new Explained(found, asked, search, columns).all();
    }

    private List<Reason> all() {
        name();
        middle();
        born();
        simple(Field.SEX, "recorded sex ");
        place();
        simple(Field.TELEPHONE, "telephone number ");
        simple(Field.EMAIL, "e-mail address ");
        simple(Field.IDENTIFIER, "personal number ");
        traits();
        reasons.sort(Comparator.comparingDouble((Reason it) -> -Math.abs(it.weight())));
        return List.copyOf(reasons);
    }

    private int level(Field field) {
        return found.levels().fields()[field.ordinal()];
    }

    private double weight(Field field) {
        return weights[field.ordinal()];
    }

    private void name() {
        var given = NameLevel.of(level(Field.GIVEN));
        var family = NameLevel.of(level(Field.FAMILY));
        if (given == NameLevel.MISSING && family == NameLevel.MISSING) {
            return;
        }
        var swapped = level(Field.ORDER) == 1;
        var rows = columns.rows;
        var recordGiven = name(swapped ? rows.family[found.row()] : rows.given[found.row()]);
        var recordFamily = name(swapped ? rows.given[found.row()] : rows.family[found.row()]);
        var words = new ArrayList<String>();
        if (given != NameLevel.MISSING) {
            words.add(part("given name ", given, reading.name.given(), recordGiven));
        }
        if (family != NameLevel.MISSING) {
            words.add(part("family name ", family, reading.name.family(), recordFamily));
        }
        if (swapped) {
            words.add("given and family name the other way round");
        }
        if (level(Field.NAMED) == 1) {
            words.add("by another of the names on record");
        }
        if (found.reading() > 0) {
            words.add("by another of the names asked for");
        }
        if (Reading.both(found.pair())) {
            words.add(namesakes(reading.strangers(found.pair())));
        }
        var weight = found.weight() + weight(Field.NAMED);
        reasons.add(new Reason("Name", String.join(", ", words), weight));
    }

    private static String part(String field, NameLevel level, String asked, String recorded) {
        return level == NameLevel.SAME
                ? field + level.words + " (" + written(recorded) + ")"
                : field + level.words + " (" + written(asked) + " / " + written(recorded) + ")";
    }

    /** Rounded, so that nobody counts one record in or out. */
    private static String namesakes(int strangers) {
        if (strangers < 3) {
            return "hardly anybody else here has such a name";
        }
        return strangers < 10
                ? "a few others here have such a name"
                : "about " + Math.round(strangers / 10.0) * 10 + " others here have such a name";
    }

    private void middle() {
        var level = NameLevel.of(level(Field.MIDDLE));
        if (level != NameLevel.MISSING) {
            var recorded = name(columns.rows.middle[found.row()]);
            reasons.add(new Reason(
                    Field.MIDDLE.words,
                    part("middle name ", level, reading.name.middle(), recorded),
                    weight(Field.MIDDLE)));
        }
    }

    private void born() {
        var level = BornLevel.of(level(Field.BORN));
        if (level != BornLevel.MISSING) {
            var recorded = columns.rows.born[found.row()];
            var values = asked.born() == recorded ? date(recorded) : date(asked.born()) + " / " + date(recorded);
            reasons.add(new Reason(
                    Field.BORN.words, "date of birth " + level.words + " (" + values + ")", weight(Field.BORN)));
        }
    }

    private void place() {
        var level = Place.Level.of(level(Field.PLACE));
        if (level != Place.Level.MISSING) {
            var town = Place.Town.of(level(Field.TOWN));
            var words = town == Place.Town.MISSING || town == Place.Town.SAME
                    ? level.words
                    : level.words + ", " + town.words;
            reasons.add(new Reason(Field.PLACE.words, words, weight(Field.PLACE) + weight(Field.TOWN)));
        }
    }

    private void simple(Field field, String what) {
        var level = Simple.of(level(field));
        if (level != Simple.MISSING) {
            reasons.add(new Reason(field.words, what + level.words, weight(field)));
        }
    }

    private void traits() {
        int at = Field.COUNT;
        for (var name : columns.traits) {
            var level = Simple.of(found.levels().fields()[at]);
            if (level != Simple.MISSING) {
                reasons.add(new Reason(written(name), name.replace('_', ' ') + " " + level.words, weights[at]));
            }
            at++;
        }
    }

    private String name(int number) {
        return columns.names.name(number);
    }

    /** A folded name with capital letters again; Mc and O' are lost, which does no harm in a comparison. */
    private static String written(String folded) {
        var written = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            var c = folded.charAt(i);
            written.append(i == 0 || folded.charAt(i - 1) == ' ' ? Character.toUpperCase(c) : c);
        }
        return written.toString();
    }

    /** "4 March 1979", "March 1979" or "1979"; numbers where it is no date of any calendar. */
    private static String date(int packed) {
        var year = String.valueOf(BornLevel.year(packed));
        var month = BornLevel.month(packed);
        if (month == 0) {
            return year;
        }
        var named = month <= 12 ? Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK) : "month " + month;
        return BornLevel.day(packed) == 0 ? named + " " + year : BornLevel.day(packed) + " " + named + " " + year;
    }
}
