package org.safeboard.platform.figures.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.count.Needs.Wanted;

/**
 * Puts breakdowns of one view together, so that few passes over it count them all: a pass is broken down by the dimensions
 * of all its breakdowns at once, and each breakdown is a sum over the others'.
 */
final class Passes {
    /** As many cells as one pass may have, so that its result stays small beside what it counts. */
    private static final long CELLS = 10_000;

    private final List<Pass> passes = new ArrayList<>();
    private final ToIntFunction<Dimension> size;

    private Passes(ToIntFunction<Dimension> size) {
        this.size = size;
    }

    /** One query. */
    record Pass(Set<Dimension> dimensions, Set<Wanted> wanted, List<Breakdown> breakdowns) {}

    record Breakdown(List<Dimension> by, Set<Wanted> wanted) {}

    static List<Pass> of(Map<List<Dimension>, Set<Wanted>> breakdowns, ToIntFunction<Dimension> size) {
        var passes = new Passes(size);
        breakdowns.entrySet().stream()
                .map(it -> new Breakdown(it.getKey(), it.getValue()))
                .sorted(Comparator.comparingLong((Breakdown it) -> passes.cells(it.by()))
                        .reversed())
                .forEach(passes::add);
        return passes.passes;
    }

    /** Into a pass that is broken down like this already, else into one that stays small with it, else into a new one. */
    private void add(Breakdown breakdown) {
        var pass = passes.reversed().stream()
                .filter(it -> it.dimensions.containsAll(breakdown.by()) && !isByNumber(it))
                .findFirst()
                .or(() ->
                        passes.stream().filter(it -> staysSmall(it, breakdown)).findFirst())
                .orElseGet(() -> {
                    passes.add(new Pass(new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>()));
                    return passes.getLast();
                });
        pass.dimensions.addAll(breakdown.by());
        pass.wanted.addAll(breakdown.wanted());
        pass.breakdowns.add(breakdown);
    }

    private boolean staysSmall(Pass pass, Breakdown breakdown) {
        var together = new LinkedHashSet<>(pass.dimensions);
        together.addAll(breakdown.by());
        return cells(together) <= CELLS;
    }

    private static boolean isByNumber(Pass pass) {
        return pass.dimensions.stream().anyMatch(Dimension::isNumber);
    }

    /** A number has as many values as there are days; it is counted in a pass of its own. */
    private long cells(Iterable<Dimension> dimensions) {
        long cells = 1;
        for (var dimension : dimensions) {
            cells *= dimension.isNumber() ? CELLS + 1 : size.applyAsInt(dimension);
        }
        return cells;
    }
}
