package org.safeboard.people.matching.file;

import java.io.PrintWriter;
import java.time.Duration;

/** Says every few seconds how far a run is. */
final class Progress {
    private static final long EVERY = Duration.ofSeconds(3).toNanos();
    private final PrintWriter err;
    private long last = System.nanoTime();

    Progress(PrintWriter err) {
        this.err = err;
    }

    void say(String sentence) {
        err.println(sentence + ".");
        err.flush();
    }

    /** Says it when nothing was said for a while. */
    void at(String format, Object... numbers) {
        if (System.nanoTime() - last > EVERY) {
            last = System.nanoTime();
            say(format.formatted(numbers));
        }
    }
}
