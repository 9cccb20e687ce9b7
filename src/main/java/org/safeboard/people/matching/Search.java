package org.safeboard.people.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One search: it looks at every row that can reach what is shown, weighs it by its columns, and compares the best in full,
 * until no other can be better.
 */
final class Search {
    private static final int PART = NameLevel.PART.ordinal();

    private final Columns columns;
    private final Rows rows;
    private final Scores scores;
    private final Plain asked;
    private final BitSet hidden;
    private final double floor;
    private final Comparison comparison;
    private final List<Reading> readings = new ArrayList<>(2);
    private final double[] bornWeight = new double[BornLevel.COUNT];
    private final long askedCode;
    private final double rest;

    /** The most that it can count which name was found. */
    private final double inUse;

    private int size;
    private int[] foundRow = new int[1024];
    private short[] foundPair = new short[1024];
    private byte[] foundReading = new byte[1024];

    /** A record that was compared in full. */
    record Compared(int record, int row, int reading, int pair, double weight, Levels levels, double score) {}

    /**
     * @param hidden records that neither show nor count
     * @param floor the least score that is of use
     */
    Search(Plain asked, Columns columns, Scores scores, BitSet hidden, double floor) {
        this.asked = asked;
        this.columns = columns;
        this.scores = scores;
        this.hidden = hidden;
        this.floor = floor;
        rows = columns.rows;
        comparison = new Comparison(asked, columns, scores);
        askedCode = asked.places().isEmpty() ? 0 : asked.places().getFirst().postcode();
        for (int level = 0; level < bornWeight.length; level++) {
            bornWeight[level] = scores.same(Field.BORN, level) - scores.stranger(Field.BORN, level);
        }
        if (asked.born() != 0) {
            bornWeight[BornLevel.SAME.ordinal()] =
                    scores.same(Field.BORN, BornLevel.SAME.ordinal()) - scores.strangerDate(asked.born());
        }
        rest = comparison.rest();
        inUse = scores.same(Field.NAMED, 0) - scores.stranger(Field.NAMED, 0);
    }

    /** The best, at most so many, likeliest first; equal ones by number. */
    List<Compared> best(int limit) {
        for (var name : asked.names()) {
            look(new Reading(name, columns, scores));
        }
        if (asked.names().isEmpty()) {
            look(new Reading(new Plain.PlainName("", "", ""), columns, scores));
        }
        return compare(limit);
    }

    private void look(Reading reading) {
        readings.add(reading);
        var nth = readings.size() - 1;
        var looked = lookByFamilyName(reading, nth);
        for (int row = rows.sorted; row < rows.size; row++) {
            look(row, reading, nth, true);
        }
        if (isEnoughWithoutNames(reading)) {
            for (int row = 0; row < rows.sorted; row++) {
                lookUnless(looked, row, reading, nth);
            }
        } else {
            lookByKey(reading, nth, looked, lookByGivenName(reading, nth, looked));
        }
        reading.weigh(scores);
    }

    private void lookUnless(BitSet looked, int row, Reading reading, int nth) {
        if (!looked.get(rows.family[row])) {
            look(row, reading, nth, false);
        }
    }

    /** In a small index, or where so much is asked for, a record may show though no name agrees: then all are looked at. */
    private boolean isEnoughWithoutNames(Reading reading) {
        return scores.prior + withoutNames(reading) + dateWithoutList() + comparison.elsewhere() + inUse + rest >= floor;
    }

    private static double withoutNames(Reading reading) {
        var family = (reading.name.family().isEmpty() ? NameLevel.MISSING : NameLevel.DIFFERENT).ordinal();
        return Math.max(
                reading.bound[NameLevel.DIFFERENT.ordinal() * Reading.LEVELS + family],
                reading.bound[NameLevel.MISSING.ordinal() * Reading.LEVELS + family]);
    }

    /** The most that a date of birth can count that no list brings. */
    private double dateWithoutList() {
        return Math.max(Math.max(0, bornWeight[BornLevel.SAME_YEAR.ordinal()]), partWeight());
    }

    /** Rows whose family name agrees with the family name asked for, or with the given name; and those without one. */
    private BitSet lookByFamilyName(Reading reading, int nth) {
        var looked = new BitSet(rows.familyFrom.length);
        lookAt(NameDictionary.NONE, looked, reading, nth);
        for (var name : reading.family.names()) {
            lookAt(name, looked, reading, nth);
        }
        for (int i = 0; i < reading.given.names().length; i++) {
            if (reading.given.levels()[i] >= PART) {
                lookAt(reading.given.names()[i], looked, reading, nth);
            }
        }
        return looked;
    }

    private void lookAt(int family, BitSet looked, Reading reading, int nth) {
        if (family + 1 < rows.familyFrom.length && !looked.get(family)) {
            looked.set(family);
            for (int row = rows.familyFrom[family]; row < rows.familyFrom[family + 1]; row++) {
                look(row, reading, nth, true);
            }
        }
    }

    /**
     * Rows whose given name agrees, where that and all that has no list of its own could still be enough.
     *
     * @return the most that names count in the rows that were left
     */
    private double lookByGivenName(Reading reading, int nth, BitSet looked) {
        var family = (reading.name.family().isEmpty() ? NameLevel.MISSING : NameLevel.DIFFERENT).ordinal();
        var left = withoutNames(reading);
        for (int i = 0; i < reading.given.names().length; i++) {
            var level = reading.given.levels()[i];
            var bound = reading.bound[level * Reading.LEVELS + family];
            var name = reading.given.names()[i];
            if (scores.prior + bound + dateWithoutList() + comparison.elsewhere() + inUse + rest < floor) {
                left = Math.max(left, bound);
            } else if (name + 1 < rows.givenFrom.length) {
                for (int at = rows.givenFrom[name]; at < rows.givenFrom[name + 1]; at++) {
                    lookUnless(looked, rows.byGiven[at], reading, nth);
                }
            }
        }
        return left;
    }

    /** Where only a part of the date is asked for, any date may agree with it. */
    private double partWeight() {
        return BornLevel.day(asked.born()) == 0 && asked.born() != 0 ? bornWeight[BornLevel.MONTH_KNOWN.ordinal()] : 0;
    }

    /** Rows that share a date of birth, a postcode, a house, a number; and a date near it, where that could be enough. */
    private void lookByKey(Reading reading, int nth, BitSet looked, double left) {
        for (var key : Columns.keys(asked)) {
            lookAt(key, reading, nth, looked);
        }
        if (BornLevel.day(asked.born()) != 0) {
            lookAt(Key.BORN_IN.of(BornLevel.year(asked.born())), reading, nth, looked);
            for (var date : BornLevel.agreeing(asked.born())) {
                var weight = bornWeight[BornLevel.between(asked.born(), date).ordinal()];
                if (scores.prior + left + weight + comparison.elsewhere() + inUse + rest >= floor) {
                    lookAt(Key.BORN.of(date), reading, nth, looked);
                }
            }
        }
    }

    private void lookAt(long key, Reading reading, int nth, BitSet looked) {
        columns.postings()
                .forEach(key, record -> columns.forEachRow(record, row -> lookUnless(looked, row, reading, nth)));
    }

    private void look(int row, Reading reading, int nth, boolean counting) {
        var record = rows.record[row];
        if (!columns.there.get(record) || hidden.get(record)) {
            return;
        }
        var pair = reading.pair(rows, row);
        var born = BornLevel.between(asked.born(), rows.born[row]);
        if (counting && isCounted(pair, born, row)) {
            reading.counted[pair]++;
        }
        if (scores.prior + reading.bound[pair] + named(row) + bornWeight[born.ordinal()] + comparison.columns(row) + rest >= floor) {
            if (size == foundRow.length) {
                foundRow = Arrays.copyOf(foundRow, size * 2);
                foundPair = Arrays.copyOf(foundPair, size * 2);
                foundReading = Arrays.copyOf(foundReading, size * 2);
            }
            foundRow[size] = row;
            foundPair[size] = (short) pair;
            foundReading[size++] = (byte) nth;
        }
    }

    /** Both names agree and nothing else speaks for the same person: it is one of the strangers who share a name. */
    private boolean isCounted(int pair, BornLevel born, int row) {
        return Reading.both(pair)
                && !born.agrees()
                && born != BornLevel.MONTH_KNOWN
                && born != BornLevel.YEAR_KNOWN
                && (askedCode == 0 || rows.postcode[row] != askedCode);
    }

    private List<Compared> compare(int limit) {
        var order = new long[size];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            var row = foundRow[i];
            var born = BornLevel.between(asked.born(), rows.born[row]);
            var partial = scores.prior
                    + weight(i)
                    + named(row)
                    + bornWeight[born.ordinal()]
                    + comparison.columns(row);
            if (partial + rest >= floor) {
                order[kept++] = (long) (Math.round((500 - partial) * 1000)) << 32 | i;
            }
        }
        Arrays.sort(order, 0, kept);
        return compare(order, kept, limit);
    }

    /** What it counts that a row has the name in use, or another one. */
    private double named(int row) {
        var level = rows.name[row] == 0 ? 0 : 1;
        return scores.same(Field.NAMED, level) - scores.stranger(Field.NAMED, level);
    }

    /** What the names of a row count; it is not its own stranger. */
    private double weight(int i) {
        var reading = readings.get(foundReading[i]);
        var row = foundRow[i];
        var counted = isCounted(foundPair[i], BornLevel.between(asked.born(), rows.born[row]), row);
        return counted ? reading.weightOfCounted[foundPair[i]] : reading.weight[foundPair[i]];
    }

    private List<Compared> compare(long[] order, int kept, int limit) {
        var best = new ArrayList<Compared>();
        Map<Integer, Compared> byRecord = new HashMap<>();
        var scoresSoFar = new java.util.PriorityQueue<Double>();
        for (int at = 0; at < kept; at++) {
            var partial = 500 - (order[at] >>> 32) / 1000.0;
            if (scoresSoFar.size() >= limit && partial + rest < scoresSoFar.peek()) {
                break;
            }
            int i = (int) order[at];
            var row = foundRow[i];
            var before = byRecord.get(rows.record[row]);
            var reading = readings.get(foundReading[i]);
            var weight = weight(i);
            if (before != null && before.weight() + named(before.row()) >= weight + named(row)) {
                continue;
            }
            var levels = comparison.with(row, foundPair[i], reading, reading.same[foundPair[i]] - weight);
            var score = levels.score(scores.prior, scores.housemates);
            byRecord.put(rows.record[row], new Compared(rows.record[row], row, foundReading[i], foundPair[i], weight, levels, score));
            if (before == null) {
                scoresSoFar.add(score);
                if (scoresSoFar.size() > limit) {
                    scoresSoFar.poll();
                }
            }
        }
        byRecord.values().stream().filter(it -> it.score() >= floor || it.levels().householdScore(scores.prior, scores.housemates) >= 0).forEach(best::add);
        best.sort(Comparator.comparingDouble((Compared it) -> -it.score()).thenComparing(Compared::record));
        return best;
    }

    /** What each field of a record that was compared counts. */
    double[] weights(Compared it) {
        var reading = readings.get(it.reading());
        return comparison.weights(it.row(), it.pair(), reading, reading.same[it.pair()] - it.weight());
    }

    Reading reading(int nth) {
        return readings.get(nth);
    }
}
