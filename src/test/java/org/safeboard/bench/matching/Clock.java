package org.safeboard.bench.matching;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** Times, and what is usual of many. */
final class Clock {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Clock() {}

    /** Nanoseconds of processor that this thread has had. */
    static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
    }

    static double median(double... values) {
        return quantile(values, 0.5);
    }

    static double quantile(double[] values, double share) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }

    /** Bytes in use once what nobody needs is gone. */
    static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
