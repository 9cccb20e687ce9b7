package org.safeboard.people.matching;

import java.util.Arrays;

/** The rows that were looked at and may show, with how their names agree and with which of the names asked for. */
final class Gathered {
    int size;
    private int[] rows = new int[256];
    private short[] pairs = new short[256];
    private byte[] readings = new byte[256];
    private boolean[] kept = new boolean[256];

    void add(int row, int pair, int reading, boolean keep) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            pairs = Arrays.copyOf(pairs, size * 2);
            readings = Arrays.copyOf(readings, size * 2);
            kept = Arrays.copyOf(kept, size * 2);
        }
        rows[size] = row;
        pairs[size] = (short) pair;
        readings[size] = (byte) reading;
        kept[size++] = keep;
    }

    int row(int at) {
        return rows[at];
    }

    int pair(int at) {
        return pairs[at];
    }

    int reading(int at) {
        return readings[at];
    }

    /** Whether it is compared in full whatever its names and its date count. */
    boolean isKept(int at) {
        return kept[at];
    }
}
