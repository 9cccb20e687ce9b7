package org.safeboard.platform.figures.protect;

import java.util.ArrayList;
import java.util.List;

/** Everything printed about a year, as counts that are linked: totals with their parts, wholes with a part of them. */
public final class Margins {

    /** A total and the cells it is the sum of. */
    record Sum(int total, List<Integer> parts) {}

    /** A count and another that counts some of the same. */
    record Subset(int whole, int part) {}

    private final List<Long> counts = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Subset> subsets = new ArrayList<>();

    /** Adds a count that is printed somewhere, and gives its number. */
    public int cell(long count) {
        counts.add(count);
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

    List<Sum> sums() {
        return sums;
    }

    List<Subset> subsets() {
        return subsets;
    }
}
