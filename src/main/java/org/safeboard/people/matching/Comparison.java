package org.safeboard.people.matching;

import java.util.Arrays;
import java.util.List;
import org.safeboard.people.matching.Field.Simple;
import org.safeboard.people.matching.Stated.Sex;

/** Compares what is asked for with one record after another, beyond the names, which are compared before. */
final class Comparison {
    private static final Sex[] SEXES = Sex.values();

    private final Plain asked;
    private final Columns columns;
    private final Scores scores;
    private final List<String> traits;
    private final double sexSame;
    private final double sexDifferent;
    private final long askedCode;
    private final double codeSame;
    private final double codeNear;
    private final double codeOther;
    private final double townMost;
    private final double inUse;
    private final double other;
    private final double[] bornWeight = new double[BornLevel.COUNT];
    private final double rest;

    Comparison(Plain asked, Columns columns, Scores scores) {
        this.asked = asked;
        this.columns = columns;
        this.scores = scores;
        traits = List.copyOf(columns.traits);
        sexSame = asked.sex() == Sex.UNKNOWN
                ? 0
                : scores.same(Field.SEX, Simple.SAME.ordinal()) - scores.strangerSex(asked.sex());
        sexDifferent = scores.same(Field.SEX, Simple.DIFFERENT.ordinal())
                - scores.stranger(Field.SEX, Simple.DIFFERENT.ordinal());
        inUse = scores.same(Field.NAMED, 0) - scores.stranger(Field.NAMED, 0);
        other = scores.same(Field.NAMED, 1) - scores.stranger(Field.NAMED, 1);
        for (var level : BornLevel.values()) {
            bornWeight[level.ordinal()] = scores.same(Field.BORN, level.ordinal()) - strangerBorn(level);
        }
        askedCode = asked.places().size() == 1 ? asked.places().getFirst().postcode() : 0;
        codeOther = most(Place.Level.ELSEWHERE, Place.Level.STREET);
        codeNear = Math.max(codeOther, most(Place.Level.DISTRICT, Place.Level.TOWN));
        codeSame = Math.max(
                codeNear,
                most(Place.Level.HOME, Place.Level.HOME_ELSEWHERE, Place.Level.POSTCODE, Place.Level.POSTCODE_AND));
        townMost = townMost();
        rest = restOf();
    }

    /** The most that levels can count for any of the addresses asked for; nought where none agrees or none is known. */
    private double most(Place.Level... levels) {
        return asked.places().stream()
                .flatMapToDouble(place -> Arrays.stream(levels)
                        .filter(it -> isPossible(it, place))
                        .mapToDouble(it -> weight(it, place)))
                .reduce(0, Math::max);
    }

    private boolean isPossible(Place.Level level, Place place) {
        return switch (level) {
            case DISTRICT ->
                place.postcode() != 0 && columns.counts.of(Key.DISTRICT.of(Postcodes.district(place.postcode()))) > 0;
            case TOWN -> !place.town().isEmpty();
            case POSTCODE, POSTCODE_AND -> place.postcode() != 0;
            case HOME, HOME_ELSEWHERE, STREET -> !place.street().isEmpty();
            case ELSEWHERE, MISSING -> true;
        };
    }

    private double weight(Place.Level level, Place place) {
        return scores.same(Field.PLACE, level.ordinal()) - scores.strangerPlace(level, place);
    }

    private double strangerBorn(BornLevel level) {
        return level == BornLevel.SAME
                ? scores.strangerDate(asked.born())
                : scores.stranger(Field.BORN, level.ordinal());
    }

    private double restOf() {
        double most = 0;
        for (var trait : asked.traits().entrySet()) {
            most += Math.max(
                    0,
                    Scores.log2(scores.model.trait(trait.getKey())[Simple.SAME.ordinal()])
                            - scores.strangerTrait(trait.getKey(), trait.getValue()));
        }
        if (asked.names().stream().anyMatch(it -> !it.middle().isEmpty())) {
            most += scores.same(Field.MIDDLE, NameLevel.SAME.ordinal())
                    - scores.stranger(Field.MIDDLE, NameLevel.SAME.ordinal());
        }
        return most;
    }

    /** The most that all together can count which columns do not tell and which have no list to be looked up by. */
    double rest() {
        return rest;
    }

    /** The most that sex, place and which name it is can count for a row that no list brings. */
    double elsewhere() {
        return Math.max(0, sexSame) + codeOther + inUse;
    }

    /** How much more it can be where the district is the same. */
    double inDistrict() {
        return (Postcodes.isWhole(askedCode) ? codeNear : codeSame) - codeOther + townMost;
    }

    /** How much more it can be where the town is the same. */
    double inTown() {
        return Math.max(townMost, most(Place.Level.TOWN) - codeOther);
    }

    private double townMost() {
        double most = 0;
        for (var place : asked.places()) {
            if (!place.town().isEmpty()) {
                most = Math.max(
                        most,
                        Math.max(
                                scores.same(Field.TOWN, Place.Town.SAME.ordinal())
                                        - scores.stranger(Field.TOWN, Place.Town.SAME.ordinal()),
                                scores.same(Field.TOWN, Place.Town.SAME_ELSEWHERE.ordinal())
                                        - scores.strangerPlace(Place.Level.TOWN, place)));
            }
        }
        return most;
    }

    /** What a level of the date of birth counts. */
    double born(BornLevel level) {
        return bornWeight[level.ordinal()];
    }

    /** What it counts that a row has the name in use, or another one. */
    double named(int row) {
        return columns.rows.name[row] == 0 ? inUse : other;
    }

    /** Both names agree and nothing else speaks for the same person: it is one of the strangers who share a name. */
    boolean isNamesake(int pair, BornLevel born, int row) {
        return Reading.both(pair)
                && !born.agrees()
                && born != BornLevel.MONTH_KNOWN
                && born != BornLevel.YEAR_KNOWN
                && (askedCode == 0 || columns.rows.postcode[row] != askedCode);
    }

    /** The most that sex, place and which name it is can count for a row. */
    double columns(int row) {
        var rows = columns.rows;
        double weight = named(row);
        var sex = SEXES[rows.sex[row]];
        if (sex != Sex.UNKNOWN && asked.sex() != Sex.UNKNOWN) {
            weight += sex == asked.sex() ? sexSame : sexDifferent;
        }
        var code = rows.postcode[row];
        var near = code == 0
                || askedCode == 0
                || Postcodes.district(code) == Postcodes.district(askedCode)
                || Postcodes.oneSlip(code, askedCode);
        return weight + (near ? codeSame : codeOther) + townMost;
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
            add(Field.BORN, level.ordinal(), strangerBorn(level));
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
                    var weight = level == Place.Level.MISSING ? 0 : weight(level, shorter);
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
