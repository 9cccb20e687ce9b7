package org.safeboard.platform.figures.count;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One number that can be counted: a measure, this year or the year before, cut down to values of dimensions. Two cells
 * of different tables with the same slice are the same number.
 *
 * @param at sorted by dimension; empty for the whole
 */
public record Slice(String measure, boolean before, List<At> at) {

    /** A dimension's value. */
    public record At(String dimension, String code) {}

    public Slice {
        at = at.stream().sorted(Comparator.comparing(At::dimension)).toList();
    }

    public static Slice whole(String measure) {
        return new Slice(measure, false, List.of());
    }

    public Slice at(String dimension, String code) {
        return new Slice(
                measure,
                before,
                Stream.concat(at.stream(), Stream.of(new At(dimension, code))).toList());
    }

    public Slice of(String otherMeasure) {
        return new Slice(otherMeasure, before, at);
    }

    public Slice yearBefore() {
        return new Slice(measure, true, at);
    }
}
