package org.safeboard.people.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.safeboard.people.matching.Stated.Sex;

/** Everything an index holds in memory: the rows, what is kept beside them, and how often each value is there. */
final class Columns {
    private static final int FEW = 4096;
    private static final int SHARE_UNSORTED = 16;
    private static final Sex[] SEXES = Sex.values();

    final NameDictionary names;
    final Rows rows = new Rows();
    final LongCounts counts = new LongCounts();
    final TreeSet<String> traits = new TreeSet<>();
    final BitSet there = new BitSet();
    private int present;
    private int population;
    int[] givenCount = new int[1024];
    int[] familyCount = new int[1024];
    final int[] sexCount = new int[SEXES.length];
    private Postings postings = new Postings();
    private Details details = new Details();
    private int[] detailsAt = new int[256];
    private int[] firstRow = new int[256];
    private int records;

    Columns(Lexicon lexicon) {
        names = new NameDictionary(lexicon);
    }

    /** How many records are there. */
    int size() {
        return present;
    }

    /** Of how many records those that are there were taken. */
    int population() {
        return Math.max(present, population);
    }

    void takenOf(int records) {
        population = records;
    }

    /** One above the highest record number. */
    int records() {
        return records;
    }

    /** Adds a record, and returns its number. */
    int add(Plain plain) {
        if (records == Postings.MOST) {
            throw new IllegalStateException("an index holds no more than " + Postings.MOST + " records");
        }
        if (records == detailsAt.length) {
            detailsAt = Arrays.copyOf(detailsAt, records * 2);
            firstRow = Arrays.copyOf(firstRow, records * 2);
        }
        var record = records++;
        there.set(record);
        present++;
        detailsAt[record] = details.add(plain);
        firstRow[record] = rows.size;
        var code = plain.places().size() == 1 ? plain.places().getFirst().postcode() : 0;
        int nth = 0;
        for (var name : plain.names()) {
            rows.add(
                    record,
                    nth++,
                    names.number(name.given()),
                    names.number(name.middle()),
                    names.number(name.family()),
                    plain.born(),
                    code,
                    plain.sex().ordinal());
        }
        if (plain.names().isEmpty()) {
            rows.add(record, 0, 0, 0, 0, plain.born(), code, plain.sex().ordinal());
        }
        for (int row = firstRow[record]; row < rows.size; row++) {
            count(row, 1);
        }
        traits.addAll(plain.traits().keySet());
        counted(plain, 1);
        keys(plain).forEach(it -> postings.add(it, record));
        wideKeys(plain).forEach(it -> postings.add(it, record));
        return record;
    }

    void remove(int record) {
        there.clear(record);
        present--;
        forEachRow(record, row -> count(row, -1));
        counted(details(record), -1);
    }

    private void count(int row, int by) {
        var most = Math.max(rows.given[row], rows.family[row]);
        if (most >= givenCount.length) {
            givenCount = Arrays.copyOf(givenCount, Math.max(most + 1, givenCount.length * 2));
            familyCount = Arrays.copyOf(familyCount, givenCount.length);
        }
        givenCount[rows.given[row]] += by;
        familyCount[rows.family[row]] += by;
    }

    private void counted(Plain plain, int by) {
        sexCount[plain.sex().ordinal()] += by;
        if (plain.born() != 0) {
            counts.add(Key.BORN.of(plain.born()), by);
        }
        for (var place : plain.places()) {
            if (place.postcode() != 0) {
                counts.add(Key.POSTCODE.of(place.postcode()), by);
                counts.add(Key.DISTRICT.of(Postcodes.district(place.postcode())), by);
            }
            if (!place.town().isEmpty()) {
                counts.add(Key.TOWN.of(place.town()), by);
            }
        }
        plain.traits().forEach((name, value) -> counts.add(Key.TRAIT.of(name + "=" + value), by));
    }

    /** The keys that few records share: whoever has one is compared in full. */
    static List<Long> keys(Plain plain) {
        var keys = new ArrayList<Long>();
        for (var place : plain.places()) {
            if (Postcodes.isWhole(place.postcode())) {
                keys.add(Key.POSTCODE.of(place.postcode()));
            }
            if (place.isHouse()) {
                keys.add(Key.HOUSE.of(place.house()));
            }
        }
        plain.telephones().forEach(it -> addHalves(Key.TELEPHONE, it, keys));
        plain.emails().forEach(it -> addHalves(Key.EMAIL, it, keys));
        plain.identifiers().forEach(it -> addHalves(Key.IDENTIFIER, it, keys));
        return keys;
    }

    /** The keys that many share, looked up only where that could be enough: date of birth, district, town. */
    private static List<Long> wideKeys(Plain plain) {
        var keys = new ArrayList<Long>();
        if (plain.born() != 0) {
            keys.add(
                    BornLevel.day(plain.born()) == 0
                            ? Key.BORN_IN.of(BornLevel.year(plain.born()))
                            : Key.BORN.of(plain.born()));
        }
        for (var place : plain.places()) {
            if (place.postcode() != 0) {
                keys.add(Key.DISTRICT.of(Postcodes.district(place.postcode())));
            }
            if (!place.town().isEmpty()) {
                keys.add(Key.TOWN.of(place.town()));
            }
        }
        return keys;
    }

    /** One slip spares the beginning of a number or its end. */
    private static void addHalves(Key key, String value, List<Long> keys) {
        var half = Math.max(1, value.length() / 2 - 1);
        keys.add(key.of("<" + value.substring(0, half)));
        keys.add(key.of(">" + value.substring(value.length() - half)));
    }

    Postings postings() {
        return postings;
    }

    /** What a record says beside its names. */
    Plain details(int record) {
        var row = anyRow(record);
        return details.at(detailsAt[record], rows.born[row], SEXES[rows.sex[row]]);
    }

    private int anyRow(int record) {
        return firstRow[record] < rows.sorted ? rows.byRecord[rows.recordFrom[record]] : firstRow[record];
    }

    /** What is done with each row of a record. */
    interface EachRow {
        void row(int row);
    }

    void forEachRow(int record, EachRow told) {
        if (firstRow[record] < rows.sorted) {
            for (int i = rows.recordFrom[record]; i < rows.recordFrom[record + 1]; i++) {
                told.row(rows.byRecord[i]);
            }
        } else {
            for (int row = firstRow[record]; row < rows.size && rows.record[row] == record; row++) {
                told.row(row);
            }
        }
    }

    /** Whether so many rows came since the last time that sorting them pays. */
    boolean wantsSorting() {
        return rows.size - rows.sorted > Math.max(FEW, rows.sorted / SHARE_UNSORTED);
    }

    /** Whether anything came or went since all was brought into order. */
    boolean isUntidy() {
        return rows.size > rows.sorted || present < records;
    }

    /** Brings all into order and forgets what was removed; returns the new number of each record, or -1. */
    int[] sort() {
        var renumbered = new int[records];
        Arrays.fill(renumbered, -1);
        var kept = new Details();
        int next = 0;
        for (int record = there.nextSetBit(0); record >= 0; record = there.nextSetBit(record + 1)) {
            renumbered[record] = next;
            detailsAt[next++] = present == records ? detailsAt[record] : kept.copy(details, detailsAt[record]);
        }
        if (present < records) {
            details = kept;
        }
        details.trim();
        postings.sort(there, renumbered);
        for (int row = 0; row < rows.size; row++) {
            if (there.get(rows.record[row])) {
                rows.record[row] = renumbered[rows.record[row]];
            } else {
                rows.record[row] = next;
            }
        }
        there.clear();
        there.set(0, next);
        records = next;
        rows.sort(there, names.size(), records);
        Arrays.fill(firstRow, 0, records, -1);
        return renumbered;
    }
}
