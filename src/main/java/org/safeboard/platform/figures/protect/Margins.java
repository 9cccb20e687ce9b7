package org.safeboard.platform.figures.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts that are linked, as readers have or will have them: totals with their parts, wholes with a part of them. */
public final class Margins {

    /** A total and the cells it is the sum of. */
    record Sum(int total, List<Integer> parts) {}

    /** A count and another that counts some of the same. */
    record Subset(int whole, int part) {}

    /**
     * What readers know of a count before anything new is printed: between which bounds it lies.
     *
     * @param as how they know it
     */
    record Known(double least, double most, As as) {}

    /** How readers have a number that is not new. */
    enum As {
        SHOWN,
        KEPT,
        DERIVED
    }

    /** A part of it that has no link with the rest, and where its cells stand in the whole. */
    record Component(Margins margins, List<Integer> places) {}

    private static final double ANYTHING = 1e6;

    private final List<Long> counts = new ArrayList<>();
    private final List<@Nullable Known> known = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Subset> subsets = new ArrayList<>();

    /** Adds a count that will be printed somewhere, and gives its number. */
    public int cell(long count) {
        return add(count, null);
    }

    /** A count that was printed under a rule before: it can be kept back no more. */
    public int shown(long count, DisclosureRule rule) {
        long shown = rule.shown(count);
        return add(count, new Known(rule.least(shown), rule.most(shown), As.SHOWN));
    }

    /** A count that was printed when it may have been another. */
    public int shownAs(long count, long shown, DisclosureRule rule) {
        return add(count, new Known(rule.least(shown), rule.most(shown), As.SHOWN));
    }

    /** A count in whose place readers have a *. */
    public int kept(long count, DisclosureRule rule) {
        return add(count, new Known(count == 0 ? 0 : 1, rule.keeps(count) ? rule.keepUpTo() : ANYTHING, As.KEPT));
    }

    /** A count that is printed nowhere but follows from others, such as what lies between two periods. */
    public int derived(long count) {
        return add(count, new Known(0, ANYTHING, As.DERIVED));
    }

    private int add(long count, @Nullable Known bounds) {
        counts.add(count);
        known.add(bounds);
        return counts.size() - 1;
    }

    /** @throws IllegalArgumentException when the parts do not add up */
    public void sum(int total, List<Integer> parts) {
        if (parts.stream().mapToLong(counts::get).sum() != counts.get(total)) {
            throw new IllegalArgumentException("Parts do not add up to their total");
        }
        sums.add(new Sum(total, List.copyOf(parts)));
    }

    public void subset(int whole, int part) {
        if (counts.get(part) > counts.get(whole)) {
            throw new IllegalArgumentException("A part is larger than its whole");
        }
        subsets.add(new Subset(whole, part));
    }

    int size() {
        return counts.size();
    }

    long count(int cell) {
        return counts.get(cell);
    }

    @Nullable
    Known known(int cell) {
        return known.get(cell);
    }

    List<Sum> sums() {
        return sums;
    }

    List<Subset> subsets() {
        return subsets;
    }

    /** Taken apart where no link leads across: nobody learns about one part from another. */
    List<Component> components() {
        var root = new int[size()];
        Arrays.setAll(root, it -> it);
        sums.forEach(sum -> sum.parts().forEach(it -> root[find(root, it)] = find(root, sum.total())));
        subsets.forEach(it -> root[find(root, it.part())] = find(root, it.whole()));
        Map<Integer, Component> byRoot = new LinkedHashMap<>();
        var place = new int[size()];
        for (int cell = 0; cell < size(); cell++) {
            var component =
                    byRoot.computeIfAbsent(find(root, cell), it -> new Component(new Margins(), new ArrayList<>()));
            place[cell] = component.margins().add(counts.get(cell), known.get(cell));
            component.places().add(cell);
        }
        sums.forEach(it -> component(byRoot, find(root, it.total()))
                .sums
                .add(new Sum(
                        place[it.total()],
                        it.parts().stream().map(part -> place[part]).toList())));
        subsets.forEach(it ->
                component(byRoot, find(root, it.whole())).subsets.add(new Subset(place[it.whole()], place[it.part()])));
        return List.copyOf(byRoot.values());
    }

    private static Margins component(Map<Integer, Component> byRoot, int root) {
        return Objects.requireNonNull(byRoot.get(root)).margins();
    }

    private static int find(int[] root, int cell) {
        int at = cell;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
