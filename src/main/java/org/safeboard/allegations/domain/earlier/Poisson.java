package org.safeboard.allegations.domain.earlier;

/** How likely a number of events is that come independently of each other. */
final class Poisson {
    private Poisson() {}

    /** The chance of at least so many where so many are usual. */
    static double atLeast(int count, double mean) {
        var term = Math.exp(-mean);
        var below = 0.0;
        for (var k = 0; k < count; k++) {
            below += term;
            term *= mean / (k + 1);
        }
        return Math.max(0, 1 - below);
    }
}
