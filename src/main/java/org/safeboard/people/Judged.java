package org.safeboard.people;

import java.util.HashSet;
import java.util.Set;

/** Which pairs of records somebody judged, by their numbers; those that are one person through others are judged too. */
final class Judged {
    private final Set<Long> pairs = new HashSet<>();
    private final int[] person;

    Judged(int records) {
        person = new int[records];
        for (int i = 0; i < records; i++) {
            person[i] = i;
        }
    }

    void add(int one, int other, Verdict verdict) {
        pairs.add(PairTally.pair(one, other));
        if (verdict == Verdict.SAME) {
            person[person(one)] = person(other);
        }
    }

    boolean has(int one, int other) {
        return person(one) == person(other) || pairs.contains(PairTally.pair(one, other));
    }

    private int person(int record) {
        int at = record;
        while (person[at] != at) {
            person[at] = person[person[at]];
            at = person[at];
        }
        return at;
    }
}
