package org.safeboard.people.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Looks at every row that can reach what is shown, by the lists of the index. A list is left out only where all that its
 * rows could agree in, together, is not enough; where a record could show though no list brings it, all rows are looked at.
 */
final class Lookup {
    private static final int PART = NameLevel.PART.ordinal();
    private static final int MISSING = NameLevel.MISSING.ordinal();
    private static final int DIFFERENT = NameLevel.DIFFERENT.ordinal();
    private static final int MIDDLE = NameLevel.MIDDLE.ordinal();

    final List<Reading> readings = new ArrayList<>(2);
    final Gathered gathered = new Gathered();

    private final Plain asked;
    private final Columns columns;
    private final Rows rows;
    private final Scores scores;
    private final Bounds bounds;
    private final BitSet hidden;
    private final double floor;

    /**
     * @param hidden records that neither show nor count
     * @param floor the least score that is of use
     */
    Lookup(Plain asked, Columns columns, Scores scores, Bounds bounds, BitSet hidden, double floor) {
        this.asked = asked;
        this.columns = columns;
        this.scores = scores;
        this.bounds = bounds;
        this.hidden = hidden;
        this.floor = floor;
        rows = columns.rows;
    }

    /** Looks for one of the names asked for. */
    void look(Plain.PlainName name) {
        var reading = new Reading(name, columns, scores);
        readings.add(reading);
        var looked = lookByFamilyName(reading);
        for (int row = rows.sorted; row < rows.size; row++) {
            look(row, reading, true, false);
        }
        lookAtGiven(NameDictionary.NONE, looked, reading);
        if (isEnough(withoutNames(reading) + dateWithoutList() + bounds.elsewhere())) {
            for (int row = 0; row < rows.sorted; row++) {
                lookUnless(looked, row, reading);
            }
        } else {
            lookByKey(reading, looked, lookByGivenName(reading, looked));
        }
        keep(reading);
        reading.weigh(scores);
    }

    /** Whoever shares an address or a number is compared, whatever else: it may be the household. */
    private void keep(Reading reading) {
        var keys = Columns.keys(asked).stream().mapToLong(it -> it).sorted().toArray();
        for (var key : keys) {
            columns.postings().forEach(key, record -> keep(record, reading));
        }
        columns.postings().forEachUnsorted(keys, record -> keep(record, reading));
    }

    private void keep(int record, Reading reading) {
        if (columns.there.get(record)) {
            columns.forEachRow(record, row -> look(row, reading, false, true));
        }
    }

    /** Whether so much, with all that no list tells, could show. */
    private boolean isEnough(double counts) {
        return scores.prior + counts + bounds.rest() >= floor;
    }

    /** Rows whose family name agrees with the family name asked for, or with the given name; and those without one. */
    private BitSet lookByFamilyName(Reading reading) {
        var looked = new BitSet(rows.familyFrom.length);
        lookAtFamily(NameDictionary.NONE, looked, reading);
        for (var name : reading.family.names()) {
            lookAtFamily(name, looked, reading);
        }
        for (int i = 0; i < reading.given.names().length; i++) {
            if (reading.given.levels()[i] >= PART) {
                lookAtFamily(reading.given.names()[i], looked, reading);
            }
        }
        return looked;
    }

    private void lookAtFamily(int family, BitSet looked, Reading reading) {
        if (family + 1 < rows.familyFrom.length && !looked.get(family)) {
            looked.set(family);
            for (int row = rows.familyFrom[family]; row < rows.familyFrom[family + 1]; row++) {
                look(row, reading, true, false);
            }
        }
    }

    /**
     * Rows whose given name agrees, where that and all that has no list of its own could still be enough.
     *
     * @return the most that names count in the rows that were left
     */
    private double lookByGivenName(Reading reading, BitSet looked) {
        var left = withoutNames(reading);
        for (int i = 0; i < reading.given.names().length; i++) {
            var bound = reading.bound[Reading.pair(reading.given.levels()[i], otherFamily(reading))];
            if (isEnough(bound + dateWithoutList() + bounds.elsewhere())) {
                lookAtGiven(reading.given.names()[i], looked, reading);
            } else {
                left = Math.max(left, bound);
            }
        }
        return left;
    }

    private void lookAtGiven(int given, BitSet looked, Reading reading) {
        if (given + 1 < rows.givenFrom.length) {
            for (int at = rows.givenFrom[given]; at < rows.givenFrom[given + 1]; at++) {
                lookUnless(looked, rows.byGiven[at], reading);
            }
        }
    }

    /** Rows of a date of birth that agrees, of the district and of the town, where that could be enough. */
    private void lookByKey(Reading reading, BitSet looked, double left) {
        var near = Math.max(bounds.inDistrict(), bounds.inTown());
        if (asked.born() != 0) {
            lookAt(Key.BORN_IN.of(BornLevel.year(asked.born())), looked, reading, Double.POSITIVE_INFINITY);
            for (var date : BornLevel.agreeing(asked.born())) {
                var weight = bounds.born(BornLevel.between(asked.born(), date));
                var others = weight + bounds.elsewhere() + near;
                if (isEnough(left + others)) {
                    lookAt(Key.BORN.of(date), looked, reading, others);
                }
            }
        }
        var elsewhere = dateWithoutList() + bounds.elsewhere();
        for (var place : asked.places()) {
            if (place.postcode() != 0 && isEnough(left + elsewhere + bounds.inDistrict())) {
                var key = Key.DISTRICT.of(Postcodes.district(place.postcode()));
                lookAt(key, looked, reading, elsewhere + bounds.inDistrict());
            }
            if (!place.town().isEmpty() && isEnough(left + elsewhere + bounds.inTown())) {
                lookAt(Key.TOWN.of(place.town()), looked, reading, elsewhere + bounds.inTown());
            }
        }
    }

    /**
     * Rows of a list, without those whose names agree in nothing, where that is not enough.
     *
     * @param others the most that all but the names can count in these rows
     */
    private void lookAt(long key, BitSet looked, Reading reading, double others) {
        var namesMatter = !isEnough(reading.bound[Reading.pair(DIFFERENT, otherFamily(reading))] + others);
        columns.postings()
                .forEach(
                        key,
                        record -> columns.forEachRow(record, row -> {
                            if (!namesMatter || reading.givenAgrees(rows, row)) {
                                lookUnless(looked, row, reading);
                            }
                        }));
    }

    /** The most that names count in the rows that no list of names brings: they agree in neither, or in a middle name. */
    private static double withoutNames(Reading reading) {
        var family = otherFamily(reading);
        return reading.name.given().isEmpty()
                ? reading.bound[Reading.pair(MISSING, family)]
                : Math.max(reading.bound[Reading.pair(DIFFERENT, family)], reading.bound[Reading.pair(MIDDLE, family)]);
    }

    private static int otherFamily(Reading reading) {
        return reading.name.family().isEmpty() ? MISSING : DIFFERENT;
    }

    /** The most that a date of birth can count that no list brings. */
    private double dateWithoutList() {
        var level = BornLevel.month(asked.born()) == 0
                ? BornLevel.YEAR_NEAR
                : BornLevel.day(asked.born()) == 0 ? BornLevel.MONTH_OTHER : BornLevel.SAME_YEAR;
        return asked.born() == 0 ? 0 : Math.max(0, bounds.born(level));
    }

    private void lookUnless(BitSet looked, int row, Reading reading) {
        if (!looked.get(rows.family[row])) {
            look(row, reading, false, false);
        }
    }

    /**
     * @param counting whether the row is met for the first time
     * @param kept whether it is compared whatever its names and date count
     */
    private void look(int row, Reading reading, boolean counting, boolean kept) {
        var record = rows.record[row];
        if (!columns.there.get(record) || hidden.get(record)) {
            return;
        }
        var pair = reading.pair(rows, row);
        var born = BornLevel.between(asked.born(), rows.born[row]);
        if (counting && bounds.isNamesake(pair, born, row)) {
            reading.counted[pair]++;
        }
        if (kept || isEnough(reading.bound[pair] + bounds.born(born) + bounds.columns(row))) {
            gathered.add(row, pair, readings.size() - 1, kept);
        }
    }
}
