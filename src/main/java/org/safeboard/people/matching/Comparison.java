package org.safeboard.people.matching;

import java.util.List;
import org.safeboard.people.matching.Field.Simple;
import org.safeboard.people.matching.Stated.Sex;

/** Compares what is asked for with one record after another, beyond the names, which are compared before. */
final class Comparison {
    private final Plain asked;
    private final Columns columns;
    private final Scores scores;
    private final List<String> traits;

    Comparison(Plain asked, Columns columns, Scores scores) {
        this.asked = asked;
        this.columns = columns;
        this.scores = scores;
        traits = List.copyOf(columns.traits);
    }

    /** Compares with the record of a row, whose name was compared already. */
    Levels with(int row, int pair, Reading reading, double strangerNames) {
        return sum(row, pair, reading, strangerNames).levels();
    }

    /** What each field counts (log2), by its number and then by that of the traits. */
    double[] weights(int row, int pair, Reading reading, double strangerNames) {
        return sum(row, pair, reading, strangerNames).weights;
    }

    private Sum sum(int row, int pair, Reading reading, double strangerNames) {
        var record = columns.rows.record[row];
        var other = columns.details(record);
        var sum = new Sum();
        sum.add(Field.GIVEN, Reading.given(pair), 0);
        sum.add(Field.FAMILY, Reading.family(pair), 0);
        sum.add(Field.ORDER, pair < Reading.SWAPPED ? 0 : 1, 0);
        sum.stranger += strangerNames;
        sum.add(Field.NAMED, columns.rows.name[row] == 0 ? 0 : 1);
        sum.add(Field.MIDDLE, middle(reading, row, Reading.given(pair)).ordinal());
        sum.born(BornLevel.between(asked.born(), other.born()));
        sum.sex(other.sex());
        sum.place(other);
        sum.add(Field.TELEPHONE, simple(asked.telephones(), other.telephones()));
        sum.add(Field.EMAIL, simple(asked.emails(), other.emails()));
        sum.add(Field.IDENTIFIER, identifiers(other));
        sum.traits(other);
        return sum;
    }

    /** Middle names count only where both are stated, and not where one of them stands for the given name. */
    private NameLevel middle(Reading reading, int row, int given) {
        var stated = columns.rows.middle[row];
        if (given == NameLevel.MIDDLE.ordinal()) {
            return stated != NameDictionary.NONE
                            && reading.givenLevel[stated] >= NameLevel.PART.ordinal()
                            && reading.middleLevel[columns.rows.given[row]] >= NameLevel.PART.ordinal()
                            && !reading.name.middle().isEmpty()
                    ? NameLevel.SAME
                    : NameLevel.MISSING;
        }
        return stated == NameDictionary.NONE || reading.name.middle().isEmpty()
                ? NameLevel.MISSING
                : NameLevel.of(reading.middleLevel[stated]);
    }

    private static int simple(List<String> some, List<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return Simple.MISSING.ordinal();
        }
        var level = Simple.DIFFERENT;
        for (var one : some) {
            for (var other : others) {
                if (one.equals(other)) {
                    return Simple.SAME.ordinal();
                }
                if (Near.slips(one, other, 1) == 1) {
                    level = Simple.NEAR;
                }
            }
        }
        return level.ordinal();
    }

    /** Only numbers of one kind are compared. */
    private int identifiers(Plain other) {
        var level = Simple.MISSING;
        for (var one : asked.identifiers()) {
            var kind = one.substring(0, one.indexOf(':') + 1);
            var same = other.identifiers().stream()
                    .filter(it -> it.startsWith(kind))
                    .toList();
            var compared = Simple.of(simple(List.of(one), same));
            level = compared == Simple.MISSING || level.compareTo(compared) >= 0 && level != Simple.MISSING
                    ? level
                    : compared;
        }
        return level.ordinal();
    }

    /** The sums of one comparison. */
    private final class Sum {
        final byte[] levels = new byte[Field.COUNT + traits.size()];
        final double[] weights = new double[levels.length];
        double same;
        double stranger;
        double household;
        double traitsOfStrangers;

        Levels levels() {
            return new Levels(levels, same, stranger, household, traitsOfStrangers);
        }

        void add(Field field, int level) {
            add(field, level, scores.stranger(field, level));
        }

        void add(Field field, int level, double byChance) {
            levels[field.ordinal()] = (byte) level;
            weights[field.ordinal()] = scores.same(field, level) - byChance;
            same += scores.same(field, level);
            household += scores.household(field, level);
            stranger += byChance;
        }

        void born(BornLevel level) {
            add(Field.BORN, level.ordinal(), scores.strangerBorn(level, asked.born()));
        }

        void sex(Sex other) {
            if (asked.sex() == Sex.UNKNOWN || other == Sex.UNKNOWN) {
                add(Field.SEX, Simple.MISSING.ordinal());
            } else if (asked.sex() == other) {
                add(Field.SEX, Simple.SAME.ordinal(), scores.strangerSex(other));
            } else {
                add(Field.SEX, Simple.DIFFERENT.ordinal());
            }
        }

        void place(Plain other) {
            var best = Place.Level.MISSING;
            double bestWeight = Double.NEGATIVE_INFINITY;
            Place bestPlace = null;
            var town = Place.Town.MISSING;
            for (var one : asked.places()) {
                for (var two : other.places()) {
                    var level = one.comparedWith(two);
                    var shorter = Postcodes.isWhole(one.postcode()) || one.postcode() == 0 ? two : one;
                    var weight = level == Place.Level.MISSING ? 0 : scores.place(level, shorter);
                    if (level != Place.Level.MISSING && weight > bestWeight) {
                        best = level;
                        bestWeight = weight;
                        bestPlace = shorter;
                        town = one.townComparedWith(two, level);
                    }
                }
            }
            add(
                    Field.PLACE,
                    best.ordinal(),
                    bestPlace == null
                            ? scores.stranger(Field.PLACE, best.ordinal())
                            : scores.strangerPlace(best, bestPlace));
            add(
                    Field.TOWN,
                    town.ordinal(),
                    town == Place.Town.SAME_ELSEWHERE && bestPlace != null
                            ? scores.strangerPlace(Place.Level.TOWN, bestPlace)
                            : scores.stranger(Field.TOWN, town.ordinal()));
        }

        void traits(Plain other) {
            for (int i = 0; i < traits.size(); i++) {
                var name = traits.get(i);
                var one = asked.traits().get(name);
                var two = other.traits().get(name);
                var level = one == null || two == null ? Simple.MISSING : trait(one, two);
                levels[Field.COUNT + i] = (byte) level.ordinal();
                if (level != Simple.MISSING && one != null) {
                    var chance = scores.model.trait(name)[level.ordinal()];
                    same += Scores.log2(chance);
                    var byChance = level == Simple.SAME
                            ? scores.strangerTrait(name, one)
                            : level == Simple.NEAR ? Scores.log2(.02) : Scores.log2(.95);
                    stranger += byChance;
                    weights[Field.COUNT + i] = Scores.log2(chance) - byChance;
                    household += byChance;
                    traitsOfStrangers += byChance;
                }
            }
        }
    }

    private static Simple trait(String one, String two) {
        if (one.equals(two)) {
            return Simple.SAME;
        }
        var near = Math.min(one.length(), two.length()) >= 5 && Near.slips(one, two, 2) <= 2
                || one.contains(two)
                || two.contains(one);
        return near ? Simple.NEAR : Simple.DIFFERENT;
    }
}
