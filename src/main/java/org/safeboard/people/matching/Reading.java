package org.safeboard.people.matching;

import java.util.Arrays;
import org.safeboard.people.matching.NameDictionary.Agreeing;

/**
 * One name asked for, against all names of an index: which level each given and family name has, how many strangers have a
 * name that agrees as well, and what that makes each pair of levels count.
 */
final class Reading {
    static final int LEVELS = NameLevel.COUNT;
    static final int PAIRS = LEVELS * LEVELS * 2;
    static final int SWAPPED = LEVELS * LEVELS;

    private static final int MISSING = NameLevel.MISSING.ordinal();
    private static final int INITIAL = NameLevel.INITIAL.ordinal();
    private static final int PART = NameLevel.PART.ordinal();

    final Plain.PlainName name;
    final Agreeing given;
    final Agreeing family;

    /** The level of each name of the index: with the given, the family and the middle name asked for. */
    final byte[] givenLevel;

    final byte[] familyLevel;
    final byte[] middleLevel;
    private final boolean hasMiddle;

    /** Strangers counted by pair of levels. */
    final int[] counted = new int[PAIRS];

    /** What a pair counts for the same person (log2), without and with what strangers share. */
    final double[] same = new double[PAIRS];

    final double[] weight = new double[PAIRS];

    /** The same for a record that is itself among those counted. */
    final double[] weightOfCounted = new double[PAIRS];

    final double[] bound = new double[PAIRS];

    private final int[] givenAtLevel = new int[LEVELS];
    private final int[] familyAtLevel = new int[LEVELS];

    Reading(Plain.PlainName name, Columns columns, Scores scores) {
        this.name = name;
        var names = columns.names;
        given = names.agreeing(name.given());
        family = names.agreeing(name.family());
        givenLevel = spread(name.given(), given, names.size());
        familyLevel = spread(name.family(), family, names.size());
        hasMiddle = !name.middle().isEmpty();
        middleLevel = hasMiddle ? spread(name.middle(), names.agreeing(name.middle()), names.size()) : givenLevel;
        count(given, columns.givenCount, givenAtLevel);
        count(family, columns.familyCount, familyAtLevel);
        for (int pair = 0; pair < PAIRS; pair++) {
            var g = given(pair);
            var f = family(pair);
            same[pair] = scores.same(Field.GIVEN, g)
                    + scores.same(Field.FAMILY, f)
                    + scores.same(Field.ORDER, pair < SWAPPED ? 0 : 1);
            bound[pair] = same[pair] - stranger(pair, 0, scores);
        }
    }

    private static byte[] spread(String asked, Agreeing agreeing, int names) {
        var levels = new byte[names];
        if (asked.isEmpty()) {
            Arrays.fill(levels, (byte) MISSING);
        } else {
            for (int i = 0; i < agreeing.names().length; i++) {
                levels[agreeing.names()[i]] = agreeing.levels()[i];
            }
            levels[NameDictionary.NONE] = (byte) MISSING;
        }
        return levels;
    }

    private static void count(Agreeing agreeing, int[] rows, int[] atLevel) {
        for (int i = 0; i < agreeing.names().length; i++) {
            var name = agreeing.names()[i];
            atLevel[agreeing.levels()[i]] += name < rows.length ? rows[name] : 0;
        }
        for (int level = LEVELS - 2; level > MISSING; level--) {
            atLevel[level] += atLevel[level + 1];
        }
    }

    /** The number of a pair of levels, straight. */
    static int pair(int given, int family) {
        return given * LEVELS + family;
    }

    static int given(int pair) {
        return pair % SWAPPED / LEVELS;
    }

    static int family(int pair) {
        return pair % LEVELS;
    }

    /** The pair of levels of a row: straight, with a middle name for the given one, or the other way round. */
    int pair(Rows rows, int row) {
        var rowGiven = rows.given[row];
        var rowFamily = rows.family[row];
        int g = givenLevel[rowGiven];
        int f = familyLevel[rowFamily];
        if (g < PART && g != MISSING) {
            var rowMiddle = rows.middle[row];
            if (rowMiddle != 0 && givenLevel[rowMiddle] >= PART || hasMiddle && middleLevel[rowGiven] >= PART) {
                g = Math.max(g, NameLevel.MIDDLE.ordinal());
            }
        }
        var straight = pair(g, f);
        if (g == NameLevel.SAME.ordinal() && f >= PART || f == NameLevel.SAME.ordinal() && g >= PART) {
            return straight;
        }
        int g2 = givenLevel[rowFamily];
        int f2 = familyLevel[rowGiven];
        if (g2 >= PART && f2 >= PART || g2 == INITIAL && f2 >= PART || f2 == INITIAL && g2 >= PART) {
            var swapped = SWAPPED + pair(g2, f2);
            return bound[swapped] > bound[straight] ? swapped : straight;
        }
        return straight;
    }

    /** Whether the given name of a row agrees in any way, its middle name with it, or it states none. */
    boolean givenAgrees(Rows rows, int row) {
        var rowMiddle = rows.middle[row];
        return givenLevel[rows.given[row]] >= MISSING
                || rowMiddle != NameDictionary.NONE && givenLevel[rowMiddle] >= PART
                || hasMiddle && middleLevel[rows.given[row]] >= PART;
    }

    /** Whether both parts agree, so that strangers with them are counted one by one. */
    static boolean both(int pair) {
        return given(pair) >= INITIAL && family(pair) >= INITIAL;
    }

    /** How many strangers have a name that agrees as well as a pair of levels. */
    int strangers(int pair) {
        int strangers = 0;
        for (int other = 0; other < PAIRS; other++) {
            strangers += bound[other] >= bound[pair] ? counted[other] : 0;
        }
        return strangers;
    }

    /** Turns what was counted into what each pair counts. */
    void weigh(Scores scores) {
        for (int pair = 0; pair < PAIRS; pair++) {
            var strangers = both(pair) ? strangers(pair) : 0;
            weight[pair] = same[pair] - stranger(pair, strangers, scores);
            weightOfCounted[pair] = same[pair] - stranger(pair, Math.max(0, strangers - 1), scores);
        }
    }

    private double stranger(int pair, double strangers, Scores scores) {
        var g = given(pair);
        var f = family(pair);
        if (both(pair)) {
            return scores.strangerNames(strangers, NameLevel.of(g), NameLevel.of(f));
        }
        double stranger = 0;
        if (g >= INITIAL) {
            stranger += scores.strangerName(Field.GIVEN, g, givenAtLevel[g]);
        } else {
            stranger += scores.stranger(Field.GIVEN, g);
        }
        if (f >= INITIAL) {
            stranger += scores.strangerName(Field.FAMILY, f, familyAtLevel[f]);
        } else {
            stranger += scores.stranger(Field.FAMILY, f);
        }
        return stranger;
    }
}
