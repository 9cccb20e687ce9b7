package org.safeboard.people;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.safeboard.people.matching.Found;
import org.safeboard.people.matching.Model;

/** The steps of scores by which pairs of records are counted, the highest first; the last is for those of one household. */
final class PairScore {
    private static final double[] FROM = {4, 2, Model.LIKELY, 0, -2, -4, -6, Model.POSSIBLE};
    static final int COUNT = FROM.length + 1;
    static final int HOUSEHOLD = FROM.length;
    static final int NONE = COUNT;

    private PairScore() {}

    static int of(Found<?> found) {
        return switch (found.list()) {
            case HOUSEHOLD -> HOUSEHOLD;
            case FAINT -> NONE;
            case LIKELY, POSSIBLE ->
                IntStream.range(0, FROM.length)
                        .filter(it -> found.score() >= FROM[it])
                        .findFirst()
                        .orElse(NONE);
        };
    }

    static double from(int step) {
        return FROM[step];
    }

    /** How many pairs reach a step; those of one household are none of them. */
    static int reaching(int step, int[] pairs) {
        return Arrays.stream(pairs, step == HOUSEHOLD ? HOUSEHOLD : 0, step + 1).sum();
    }

    static int likely() {
        return Arrays.binarySearch(
                IntStream.range(0, FROM.length).mapToDouble(it -> -FROM[it]).toArray(), -Model.LIKELY);
    }
}
