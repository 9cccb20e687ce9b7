package org.safeboard.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What came out when the adults of an area were each compared with all others.
 *
 * @param records how many there were
 * @param steps how many pairs reach each score, the highest first
 * @param household the pairs that share a home and are likelier of one household than one person
 * @param strongest those that are likely one person and that nobody has judged, the strongest first
 */
public record Sweep(Instant at, int records, List<Step> steps, Step household, List<Pair> strongest) {

    /**
     * The pairs that reach a score.
     *
     * @param from the score, in doublings
     * @param unjudged how many of them nobody had judged
     */
    public record Step(double from, int pairs, int unjudged) {
        /** How likely a pair of that score is one person, of a hundred. */
        public double chance() {
            return 100 / (1 + Math.pow(2, -from));
        }

        /** Are those of this score called likely, and those of the next not? */
        public boolean isLikely() {
            return from == PairScore.from(PairScore.likely());
        }

        /** Is it the last that shows at all? */
        public boolean isPossible() {
            return from == PairScore.from(PairScore.HOUSEHOLD - 1);
        }
    }

    /** Two records that may be one person. */
    public record Pair(UUID one, PersonDetails oneDetails, UUID other, PersonDetails otherDetails, double score) {}

    /** How many are likely one person. */
    public Step likely() {
        return steps.stream().filter(Step::isLikely).findFirst().orElseThrow();
    }

    /** How many show at all as possibly one person, likely ones included. */
    public Step possible() {
        return steps.getLast();
    }
}
