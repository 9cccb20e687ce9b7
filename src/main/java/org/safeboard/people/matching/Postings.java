package org.safeboard.people.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/** Which records have a key: pairs of key and record in one number each, in order once they are sorted. */
final class Postings {
    private static final int RECORD_BITS = Long.SIZE - 1 - Key.BITS;
    private static final long RECORD = (1L << RECORD_BITS) - 1;

    /** As many records as a posting can tell apart. */
    static final int MOST = (int) RECORD;

    private long[] pairs = new long[256];
    private int size;
    private int sorted;

    void add(long key, int record) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size + (size >> 1));
        }
        pairs[size++] = key << RECORD_BITS | record;
    }

    /** Brings all pairs into order, with records renumbered; those without a number are left out. */
    void sort(BitSet there, int[] renumbered) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            var record = (int) (pairs[i] & RECORD);
            if (there.get(record)) {
                pairs[kept++] = pairs[i] & ~RECORD | renumbered[record];
            }
        }
        size = kept;
        pairs = Arrays.copyOf(pairs, Math.max(size, 256));
        Arrays.parallelSort(pairs, 0, size);
        sorted = size;
    }

    /** Tells the records that have one of some keys and came after it was sorted. */
    void forEachUnsorted(long[] keysInOrder, IntConsumer told) {
        for (int i = sorted; i < size; i++) {
            if (Arrays.binarySearch(keysInOrder, pairs[i] >>> RECORD_BITS) >= 0) {
                told.accept((int) (pairs[i] & RECORD));
            }
        }
    }

    /** Tells the records that have a key and were there when it was sorted. */
    void forEach(long key, IntConsumer told) {
        var from = Arrays.binarySearch(pairs, 0, sorted, key << RECORD_BITS);
        for (int i = from < 0 ? ~from : from; i < sorted && pairs[i] >>> RECORD_BITS == key; i++) {
            told.accept((int) (pairs[i] & RECORD));
        }
    }
}
