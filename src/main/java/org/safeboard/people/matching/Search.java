package org.safeboard.people.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** One search: it looks at the rows that can show, and compares the best in full until no other can be better. */
final class Search {
    /** Scores are put in order as whole numbers: so many to a doubling, counted down from a score nobody reaches. */
    private static final double STEPS = 1000;

    private static final double TOP = 500;

    private final Plain asked;
    private final Columns columns;
    private final Scores scores;
    private final Comparison comparison;
    private final Bounds bounds;
    private final Lookup lookup;
    private final Gathered gathered;
    private final double floor;
    private final Map<Integer, Compared> compared = new HashMap<>();

    /**
     * A record that was compared in full.
     *
     * @param weight what its name counts
     */
    record Compared(int record, int row, int reading, int pair, double weight, Levels levels, double score) {}

    /**
     * @param hidden records that neither show nor count
     * @param floor the least score that is of use
     */
    Search(Plain asked, Columns columns, Scores scores, BitSet hidden, double floor) {
        this.asked = asked;
        this.columns = columns;
        this.scores = scores;
        this.floor = floor;
        comparison = new Comparison(asked, columns, scores);
        bounds = new Bounds(asked, columns, scores);
        lookup = new Lookup(asked, columns, scores, bounds, hidden, floor);
        gathered = lookup.gathered;
    }

    /** The best, so many or a few more, likeliest first; and the household. */
    List<Compared> best(int limit) {
        asked.names().forEach(lookup::look);
        if (asked.names().isEmpty()) {
            lookup.look(new Plain.PlainName("", "", ""));
        }
        compare(inOrder(), limit);
        var best = new ArrayList<Compared>();
        for (var it : compared.values()) {
            if (it.score() >= floor || it.levels().householdScore(scores.prior, scores.housemates) >= 0) {
                best.add(it);
            }
        }
        best.sort(Comparator.comparingDouble((Compared it) -> -it.score()).thenComparing(Compared::record));
        return best;
    }

    /** What was gathered, those that are compared in any case first, then those that can score most. */
    private long[] inOrder() {
        var order = new long[gathered.size];
        int size = 0;
        for (int at = 0; at < gathered.size; at++) {
            var most = gathered.isKept(at) ? TOP : most(at);
            if (most >= floor) {
                order[size++] = Math.round((TOP - most) * STEPS) << 32 | at;
            }
        }
        Arrays.sort(order, 0, size);
        return Arrays.copyOf(order, size);
    }

    /** The most a row can score. */
    private double most(int at) {
        var row = gathered.row(at);
        return scores.prior
                + weight(at)
                + bounds.born(BornLevel.between(asked.born(), columns.rows.born[row]))
                + bounds.columns(row)
                + bounds.rest();
    }

    private void compare(long[] order, int limit) {
        var best = new PriorityQueue<Double>();
        for (var it : order) {
            if (best.size() >= limit && TOP - (it >>> 32) / STEPS < best.peek()) {
                return;
            }
            var at = (int) it;
            var record = columns.rows.record[gathered.row(at)];
            var before = compared.get(record);
            var weight = weight(at);
            if (before == null
                    || before.weight() + bounds.named(before.row()) < weight + bounds.named(gathered.row(at))) {
                var score = compare(at, weight);
                if (before == null) {
                    best.add(score);
                }
                if (best.size() > limit) {
                    best.poll();
                }
            }
        }
    }

    private double compare(int at, double weight) {
        var row = gathered.row(at);
        var pair = gathered.pair(at);
        var reading = lookup.readings.get(gathered.reading(at));
        var levels = comparison.with(row, pair, reading, reading.same[pair] - weight);
        var score = levels.score(scores.prior, scores.housemates);
        var record = columns.rows.record[row];
        compared.put(record, new Compared(record, row, gathered.reading(at), pair, weight, levels, score));
        return score;
    }

    /** What the names of a row count; it is not its own namesake. */
    private double weight(int at) {
        var reading = lookup.readings.get(gathered.reading(at));
        var row = gathered.row(at);
        var pair = gathered.pair(at);
        var born = BornLevel.between(asked.born(), columns.rows.born[row]);
        return bounds.isNamesake(pair, born, row) ? reading.weightOfCounted[pair] : reading.weight[pair];
    }

    /** What each field of a record that was compared counts. */
    double[] weights(Compared it) {
        var reading = reading(it.reading());
        return comparison.weights(it.row(), it.pair(), reading, reading.same[it.pair()] - it.weight());
    }

    Reading reading(int nth) {
        return lookup.readings.get(nth);
    }
}
