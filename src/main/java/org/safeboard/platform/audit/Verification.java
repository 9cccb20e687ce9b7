package org.safeboard.platform.audit;

import java.util.List;

/**
 * What checking the audit trail found.
 *
 * @param ends the last link of every chain; keep them elsewhere to notice a trail that was rewritten as a whole
 * @param broken the first row of every chain that is not as it was written; empty when all are
 */
public record Verification(List<End> ends, List<Break> broken) {
    /** The last link of a chain. */
    public record End(String area, String kind, long number, String hash) {}

    /** The first row of a chain that does not fit the one before it. */
    public record Break(String area, String kind, long number, String why) {}

    public boolean whole() {
        return broken.isEmpty();
    }

    public long rows() {
        return ends.stream().mapToLong(End::number).sum();
    }
}
