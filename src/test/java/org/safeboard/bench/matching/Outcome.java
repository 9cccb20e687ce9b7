package org.safeboard.bench.matching;

/**
 * How pairs above a threshold compare with the truth.
 *
 * @param truths how many pairs there are to find
 * @param alarmed how many queries about nobody have a pair
 */
public record Outcome(double threshold, int right, int wrong, int truths, int alarmed) {
    public double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    public double recall() {
        return truths == 0 ? 0 : (double) right / truths;
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
