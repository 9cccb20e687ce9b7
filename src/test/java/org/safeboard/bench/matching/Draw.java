package org.safeboard.bench.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Draws from a list of which the first are the commonest, as names are (Zipf and Mandelbrot: one over rank and an even part). */
final class Draw {
    private final List<String> from;
    private final double[] upTo;

    Draw(List<String> from, double even) {
        this.from = from;
        upTo = new double[from.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += 1 / (i + 1 + even);
            upTo[i] = sum;
        }
    }

    String next(Random random) {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return from.get(Math.min(at < 0 ? -at - 1 : at, upTo.length - 1));
    }
}
