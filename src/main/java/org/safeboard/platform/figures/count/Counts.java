package org.safeboard.platform.figures.count;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.figures.Dimension;

/**
 * What was counted, as one audience may see it.
 *
 * @param byDimension slices with a count; those that are missing are 0
 * @param kept slices whose count is kept back
 * @param derivedFrom the smallest base of a percentage, median or mean
 */
public record Counts(Map<Slice, Long> byDimension, Set<Slice> kept, int derivedFrom) {
    public Counts {
        byDimension = Map.copyOf(byDimension);
        kept = Set.copyOf(kept);
    }

    /** The count; null where it is kept back. */
    public @Nullable Long get(Slice slice) {
        return kept.contains(slice) ? null : byDimension.getOrDefault(slice, 0L);
    }

    /** The codes of a dimension of which anything was counted, in either year. */
    public Set<String> codes(String dimension) {
        return Stream.concat(byDimension.keySet().stream(), kept.stream())
                .flatMap(it -> it.at().stream())
                .filter(it -> it.dimension().equals(dimension))
                .map(Slice.At::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How often each number occurs among what a measure counted, smallest first. */
    public SortedMap<Long, Long> numbers(String measure, String dimension) {
        var numbers = new TreeMap<Long, Long>();
        byDimension.forEach((slice, count) -> {
            if (slice.measure().equals(measure)
                    && !slice.before()
                    && slice.at().size() == 1
                    && slice.at().getFirst().dimension().equals(dimension)
                    && !slice.at().getFirst().code().equals(Dimension.NOT_RECORDED)) {
                numbers.merge(Long.valueOf(slice.at().getFirst().code()), count, Long::sum);
            }
        });
        return numbers;
    }
}
