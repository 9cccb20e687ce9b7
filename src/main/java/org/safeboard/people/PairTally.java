package org.safeboard.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Counts pairs of records by score. A pair is found from either side; it counts once, with the higher score. A million
 * records make some millions of pairs, so each is one number.
 */
final class PairTally {
    /** More than are shown, since some are judged meanwhile. */
    private static final int KEPT = 300;

    private static final int STEP_BITS = 4;
    private static final int RECORD_BITS = 30;
    private static final Comparator<Strong> STRONGER =
            Comparator.comparingDouble(Strong::score).reversed().thenComparingLong(Strong::pair);

    private final Judged judged;
    private final PriorityQueue<Strong> strongest = new PriorityQueue<>(STRONGER.reversed());
    private long[] found = new long[1024];
    private int size;

    PairTally(Judged judged) {
        this.judged = judged;
    }

    /** A pair that nobody judged. */
    record Strong(long pair, double score) {
        int one() {
            return (int) (pair >>> RECORD_BITS);
        }

        int other() {
            return (int) (pair & (1 << RECORD_BITS) - 1);
        }
    }

    /** Two records, by their numbers, as one number. */
    static long pair(int one, int other) {
        return (long) Math.min(one, other) << RECORD_BITS | Math.max(one, other);
    }

    void add(int one, int other, int step, double score) {
        var pair = pair(one, other);
        if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = pair << STEP_BITS | step;
        if (step <= PairScore.likely() && !judged.has(one, other)) {
            strongest.add(new Strong(pair, score));
            if (strongest.size() > 2 * KEPT) { // each may come from both sides
                strongest.poll();
            }
        }
    }

    /** How many pairs there are of each step: all, and those nobody judged. */
    record Counts(int[] pairs, int[] unjudged) {}

    Counts counts() {
        Arrays.parallelSort(found, 0, size);
        var counts = new Counts(new int[PairScore.COUNT], new int[PairScore.COUNT]);
        long before = -1;
        for (int i = 0; i < size; i++) {
            var pair = found[i] >>> STEP_BITS;
            if (pair != before) {
                before = pair;
                var step = (int) (found[i] & (1 << STEP_BITS) - 1);
                counts.pairs[step]++;
                var it = new Strong(pair, 0);
                counts.unjudged[step] += judged.has(it.one(), it.other()) ? 0 : 1;
            }
        }
        return counts;
    }

    /** The strongest first, each pair once. */
    List<Strong> strongest() {
        Map<Long, Strong> once = new LinkedHashMap<>();
        strongest.stream().sorted(STRONGER).forEach(it -> once.putIfAbsent(it.pair(), it));
        Collection<Strong> pairs = once.values();
        return pairs.stream().limit(KEPT).toList();
    }
}
