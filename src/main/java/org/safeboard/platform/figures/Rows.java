package org.safeboard.platform.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rows of a figure are. */
public sealed interface Rows {

    /** One row: the whole. Its key is {@code total}. */
    record Whole(String label) implements Rows {}

    /** A row for each value, "Not recorded" and the total. */
    record By(Dimension dimension) implements Rows {}

    /** A row for each value of one, a column for each value of the other, both with "Not recorded" and total. */
    record Cross(Dimension down, Dimension across, Measure measure) implements Rows {}

    /** Rows that each count something of their own; they may overlap, so there is no total. */
    record Lines(String heading, List<Line> lines) implements Rows {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A row of its own.
     *
     * @param of what it is a part of; null where no percentage is meant
     * @param also a second thing it may be measured against, such as those concluded so far
     * @param expected the percentage that is expected; null for none
     */
    record Line(
            String key,
            String label,
            Measure measure,
            @Nullable Measure of,
            @Nullable Measure also,
            @Nullable Integer expected) {}
}
