package org.safeboard.people.matching;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The columns that every search runs over: a row for each name of each record, coded as numbers. The first {@link #sorted}
 * rows are in the order of their family names and have lists to look them up by; later ones are few and looked at each time.
 */
final class Rows {
    int size;
    int sorted;
    int[] given = new int[64];
    int[] middle = new int[64];
    int[] family = new int[64];
    int[] born = new int[64];
    long[] postcode = new long[64];
    byte[] sex = new byte[64];
    byte[] name = new byte[64];
    int[] record = new int[64];

    /** Where the rows of each family name begin, by its number; and the end. */
    int[] familyFrom = {0};

    /** Rows by given name, and where each given name begins. */
    int[] byGiven = {};

    int[] givenFrom = {0};

    /** Rows by record, and where each record begins. */
    int[] byRecord = {};

    int[] recordFrom = {0};

    void add(
            int recordNumber,
            int nth,
            int givenName,
            int middleName,
            int familyName,
            int bornOn,
            long code,
            int sexCode) {
        if (size == given.length) {
            grow();
        }
        given[size] = givenName;
        middle[size] = middleName;
        family[size] = familyName;
        born[size] = bornOn;
        postcode[size] = code;
        sex[size] = (byte) sexCode;
        name[size] = (byte) nth;
        record[size++] = recordNumber;
    }

    private void grow() {
        var length = size + (size >> 1) + 64;
        given = Arrays.copyOf(given, length);
        middle = Arrays.copyOf(middle, length);
        family = Arrays.copyOf(family, length);
        born = Arrays.copyOf(born, length);
        postcode = Arrays.copyOf(postcode, length);
        sex = Arrays.copyOf(sex, length);
        name = Arrays.copyOf(name, length);
        record = Arrays.copyOf(record, length);
    }

    /** Brings all rows of records that are there into order, and leaves the others out. */
    void sort(BitSet there, int names, int records) {
        var order = order(family, there, names);
        given = pick(given, order);
        middle = pick(middle, order);
        family = pick(family, order);
        born = pick(born, order);
        postcode = pick(postcode, order);
        sex = pick(sex, order);
        name = pick(name, order);
        record = pick(record, order);
        size = order.length;
        sorted = size;
        familyFrom = starts(family, names);
        givenFrom = starts(given, names);
        byGiven = order(given, there, names);
        recordFrom = starts(record, records);
        byRecord = order(record, there, records);
    }

    private int[] order(int[] column, BitSet there, int values) {
        var next = new int[values + 1];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (there.get(record[i])) {
                next[column[i] + 1]++;
                kept++;
            }
        }
        for (int i = 0; i < values; i++) {
            next[i + 1] += next[i];
        }
        var order = new int[kept];
        for (int i = 0; i < size; i++) {
            if (there.get(record[i])) {
                order[next[column[i]]++] = i;
            }
        }
        return order;
    }

    private int[] starts(int[] column, int values) {
        var from = new int[values + 1];
        for (int i = 0; i < size; i++) {
            from[column[i] + 1]++;
        }
        for (int i = 0; i < values; i++) {
            from[i + 1] += from[i];
        }
        return from;
    }

    private static int[] pick(int[] column, int[] order) {
        var picked = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            picked[i] = column[order[i]];
        }
        return picked;
    }

    private static long[] pick(long[] column, int[] order) {
        var picked = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            picked[i] = column[order[i]];
        }
        return picked;
    }

    private static byte[] pick(byte[] column, int[] order) {
        var picked = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            picked[i] = column[order[i]];
        }
        return picked;
    }
}
