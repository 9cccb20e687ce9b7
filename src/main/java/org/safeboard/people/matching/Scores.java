package org.safeboard.people.matching;

import org.safeboard.people.matching.Stated.Sex;

/**
 * What each level of agreement counts against one index: the chances of the model as logarithms, and the frequencies of the
 * index in the place of general ones where it has them.
 */
final class Scores {
    private static final double LN2 = Math.log(2);

    /** How many records the general frequencies of names are worth, beside those counted in the index. */
    private static final double NAMES_SEEN = 20_000;

    private static final double VALUES_SEEN = 3_000;

    /** How often one value of each kind is seen in the country. */
    private static final double ONE_DATE = 1 / 25_000.0;

    private static final double ONE_POSTCODE = 1 / 100_000.0;
    private static final double ONE_DISTRICT = 1 / 200.0;
    private static final double ONE_TOWN = 1 / 30.0;
    private static final double ONE_TRAIT = 1 / 50.0;

    private static final double STREET_IN_POSTCODE = .45;
    private static final double HOUSE_IN_POSTCODE = .12;

    final Model model;
    final double[][] same;
    final double[][] household;
    final double[][] stranger;
    final double prior;
    final double housemates;
    private final Columns columns;

    Scores(Model model, Columns columns) {
        this.model = model;
        this.columns = columns;
        same = logs(model.same());
        household = logs(model.household());
        stranger = logs(model.stranger());
        prior = model.prior(columns.population());
        housemates = model.priorOfHousemate(columns.population());
    }

    double same(Field field, int level) {
        return same[field.ordinal()][level];
    }

    double household(Field field, int level) {
        return household[field.ordinal()][level];
    }

    double stranger(Field field, int level) {
        return stranger[field.ordinal()][level];
    }

    /** How often a stranger has a name that agrees as well, of so many who were counted. */
    double strangerNames(double counted, NameLevel given, NameLevel family) {
        var general = model.stranger()[Field.GIVEN.ordinal()][given.ordinal()]
                * model.stranger()[Field.FAMILY.ordinal()][family.ordinal()];
        return log2((counted + NAMES_SEEN * general) / (columns.population() + NAMES_SEEN));
    }

    /** The same for one part of a name, of so many rows that have it. */
    double strangerName(Field field, int level, int rows) {
        var general = model.stranger()[field.ordinal()][level];
        return log2((rows + NAMES_SEEN * general) / (columns.population() + NAMES_SEEN));
    }

    private double strangerDate(int born) {
        return value(Key.BORN.of(born), ONE_DATE);
    }

    /** How often a stranger's date of birth agrees so. */
    double strangerBorn(BornLevel level, int born) {
        return level == BornLevel.SAME ? strangerDate(born) : stranger(Field.BORN, level.ordinal());
    }

    /** What a level of an address counts. */
    double place(Place.Level level, Place place) {
        return same(Field.PLACE, level.ordinal()) - strangerPlace(level, place);
    }

    double strangerPlace(Place.Level level, Place place) {
        return switch (level) {
            case HOME ->
                Postcodes.isWhole(place.postcode())
                        ? value(Key.POSTCODE.of(place.postcode()), ONE_POSTCODE) + log2(HOUSE_IN_POSTCODE)
                        : stranger(Field.PLACE, level.ordinal());
            case POSTCODE_AND -> value(Key.POSTCODE.of(place.postcode()), ONE_POSTCODE) + log2(STREET_IN_POSTCODE);
            case POSTCODE ->
                value(Key.POSTCODE.of(place.postcode()), ONE_POSTCODE)
                        + log2(1 - STREET_IN_POSTCODE - HOUSE_IN_POSTCODE);
            case DISTRICT -> value(Key.DISTRICT.of(Postcodes.district(place.postcode())), ONE_DISTRICT);
            case TOWN -> value(Key.TOWN.of(place.town()), ONE_TOWN);
            case MISSING, HOME_ELSEWHERE, STREET, ELSEWHERE -> stranger(Field.PLACE, level.ordinal());
        };
    }

    double strangerTrait(String name, String value) {
        return value(Key.TRAIT.of(name + "=" + value), ONE_TRAIT);
    }

    /** How often somebody's sex is the same by chance. */
    double strangerSex(Sex sex) {
        var known = columns.sexCount[Sex.FEMALE.ordinal()] + columns.sexCount[Sex.MALE.ordinal()];
        return log2((columns.sexCount[sex.ordinal()] + 50.0) / (known + 100.0));
    }

    private double value(long key, double general) {
        return log2((columns.counts.of(key) + VALUES_SEEN * general) / (columns.population() + VALUES_SEEN));
    }

    static double log2(double value) {
        return Math.log(value) / LN2;
    }

    /** The chance that odds stand for (log2). */
    static double chance(double odds) {
        return 1 / (1 + Math.pow(2, -odds));
    }

    private static double[][] logs(double[][] chances) {
        var logs = new double[chances.length][];
        for (int i = 0; i < chances.length; i++) {
            logs[i] = new double[chances[i].length];
            for (int j = 0; j < logs[i].length; j++) {
                logs[i][j] = log2(Math.max(1e-9, chances[i][j]));
            }
        }
        return logs;
    }
}
