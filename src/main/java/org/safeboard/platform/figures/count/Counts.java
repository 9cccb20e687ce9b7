package org.safeboard.platform.figures.count;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.count.Slice.At;

/**
 * What was counted, as one audience may see it.
 *
 * @param byDimension slices with a count; those that are missing are 0
 * @param kept slices whose count is kept back
 * @param occurring the values of which anything was counted, which are rows even when their list has them no more
 * @param derivedFrom the smallest base of a percentage, median or mean
 */
public record Counts(Map<Slice, Long> byDimension, Set<Slice> kept, Set<At> occurring, int derivedFrom) {
    public Counts {
        byDimension = Map.copyOf(byDimension);
        kept = Set.copyOf(kept);
        occurring = Set.copyOf(occurring);
    }

    /** Nothing counted. */
    public static Counts none() {
        return new Counts(Map.of(), Set.of(), Set.of(), 0);
    }

    /** Everything as counted. */
    static Counts of(Map<Slice, Long> counted) {
        var occurring =
                counted.keySet().stream().flatMap(it -> it.at().stream()).collect(Collectors.toSet());
        return new Counts(counted, Set.of(), occurring, 0);
    }

    /** The count; null where it is kept back. */
    public @Nullable Long get(Slice slice) {
        return kept.contains(slice) ? null : byDimension.getOrDefault(slice, 0L);
    }

    /** These counts, and others as those of the year before. */
    Counts with(Counts before) {
        var all = new HashMap<>(byDimension);
        before.byDimension.forEach((slice, count) -> all.put(slice.yearBefore(), count));
        var keptInAll = new HashSet<>(kept);
        before.kept.forEach(it -> keptInAll.add(it.yearBefore()));
        return new Counts(all, keptInAll, occurring, Math.max(derivedFrom, before.derivedFrom));
    }

    /** The codes of a dimension of which anything was counted, in either year. */
    public Set<String> codes(String dimension) {
        return occurring.stream()
                .filter(it -> it.dimension().equals(dimension))
                .map(At::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How often each number occurs among what a measure counted, as a whole or in a row, smallest first. */
    public SortedMap<Long, Long> numbers(Slice among, String number) {
        var numbers = new TreeMap<Long, Long>();
        byDimension.forEach((slice, count) -> {
            if (slice.measure().equals(among.measure()) && slice.before() == among.before()) {
                var at = slice.at().stream()
                        .filter(it -> it.dimension().equals(number))
                        .findFirst();
                at.filter(it -> !it.code().equals(Dimension.NOT_RECORDED)
                                && slice.equals(among.at(it.dimension(), it.code())))
                        .ifPresent(it -> numbers.merge(Long.valueOf(it.code()), count, Long::sum));
            }
        });
        return numbers;
    }
}
