package org.safeboard.people.matching;

import java.util.Arrays;
import org.safeboard.people.matching.Field.Simple;
import org.safeboard.people.matching.Stated.Sex;

/**
 * The most that all but the names can count for a row, by its columns, or for rows that are not looked at, by what no list
 * tells of them. What is skipped for these bounds could not have been shown.
 */
final class Bounds {
    private static final Sex[] SEXES = Sex.values();

    private final Plain asked;
    private final Columns columns;
    private final Scores scores;
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

    Bounds(Plain asked, Columns columns, Scores scores) {
        this.asked = asked;
        this.columns = columns;
        this.scores = scores;
        sexSame = asked.sex() == Sex.UNKNOWN
                ? 0
                : scores.same(Field.SEX, Simple.SAME.ordinal()) - scores.strangerSex(asked.sex());
        sexDifferent = scores.same(Field.SEX, Simple.DIFFERENT.ordinal())
                - scores.stranger(Field.SEX, Simple.DIFFERENT.ordinal());
        inUse = scores.same(Field.NAMED, 0) - scores.stranger(Field.NAMED, 0);
        other = scores.same(Field.NAMED, 1) - scores.stranger(Field.NAMED, 1);
        for (var level : BornLevel.values()) {
            bornWeight[level.ordinal()] =
                    scores.same(Field.BORN, level.ordinal()) - scores.strangerBorn(level, asked.born());
        }
        askedCode = asked.places().size() == 1 ? asked.places().getFirst().postcode() : 0;
        codeOther = asked.places().stream().anyMatch(it -> it.postcode() == 0)
                ? most(Place.Level.ELSEWHERE, Place.Level.STREET, Place.Level.TOWN)
                : most(Place.Level.ELSEWHERE, Place.Level.STREET);
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
                        .mapToDouble(it -> scores.place(it, place)))
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
}
