package org.safeboard.platform.figures.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.Link;
import org.safeboard.platform.figures.Measure;
import org.safeboard.platform.figures.protect.DisclosureRule;
import org.safeboard.platform.figures.protect.Margins;
import org.safeboard.platform.figures.protect.Protection;

/** Links the counts of one year of a chapter with each other, and keeps back what has to be. */
public final class ProtectedCounts {

    /** The codes that are rows of a dimension, counted or not. */
    public interface Universe {
        List<String> codes(Dimension dimension);
    }

    /** How a number becomes a cell among those that readers have or will have. */
    interface NewCell {
        int of(Slice slice, long count);
    }

    private final Counts counts;
    private final Universe universe;
    private final Margins margins;
    private final NewCell newCell;
    private final Map<Slice, Integer> cells = new HashMap<>();
    private final Set<List<Object>> summed = new HashSet<>();

    private ProtectedCounts(Counts counts, Universe universe, Margins margins, NewCell newCell) {
        this.counts = counts;
        this.universe = universe;
        this.margins = margins;
        this.newCell = newCell;
    }

    /** Puts a chapter among other numbers; tells of each slice which cell it became. */
    static Map<Slice, Integer> link(
            Counts counts,
            List<Figure> chapter,
            List<Link> links,
            Universe universe,
            Margins margins,
            NewCell newCell) {
        var all = new ProtectedCounts(counts, universe, margins, newCell);
        all.link(chapter, links);
        return all.cells;
    }

    /** The counts of the year itself, as printed under the rule; those of the year before are left out. */
    static Counts of(Counts counts, List<Figure> chapter, List<Link> links, Universe universe, DisclosureRule rule) {
        var margins = new Margins();
        var cells = link(counts, chapter, links, universe, margins, (slice, count) -> margins.cell(count));
        var kept = Protection.of(margins, rule);
        var shown = new HashMap<Slice, Long>();
        var hidden = new HashSet<Slice>();
        cells.forEach((slice, cell) -> {
            if (kept.get(cell)) {
                hidden.add(slice);
            } else {
                shown.put(slice, rule.shown(counts.byDimension().getOrDefault(slice, 0L)));
            }
        });
        counts.byDimension().forEach((slice, count) -> {
            // the numbers behind medians and means are not printed themselves
            if (!slice.before() && !cells.containsKey(slice)) {
                shown.put(slice, count);
            }
        });
        return new Counts(shown, hidden, counts.occurring(), rule.derivedFrom());
    }

    private void link(List<Figure> chapter, List<Link> links) {
        var measures = new HashSet<Measure>();
        Needs.of(chapter)
                .byFact()
                .values()
                .forEach(breakdowns -> breakdowns.forEach((by, wanted) -> wanted.stream()
                        .map(Needs.Wanted::measure)
                        .filter(it -> by.stream().noneMatch(Dimension::isNumber))
                        .forEach(measure -> {
                            measures.add(measure);
                            breakdown(measure, by);
                        })));
        measures.forEach(this::within);
        for (var link : links) {
            margins.sum(
                    cell(link.total()), link.parts().stream().map(this::cell).toList());
        }
    }

    /** Rows add up to the total; in a cross-tabulation each row and each column adds up to its own. */
    private void breakdown(Measure measure, List<Dimension> by) {
        var whole = Slice.whole(measure.key());
        switch (by.size()) {
            case 0 -> cell(whole);
            case 1 -> sum(whole, by.getFirst());
            default -> {
                var down = by.getFirst();
                var across = by.getLast();
                universe.codes(down).forEach(it -> sum(whole.at(down.key(), it), across));
                universe.codes(across).forEach(it -> sum(whole.at(across.key(), it), down));
            }
        }
    }

    private void sum(Slice total, Dimension by) {
        if (summed.add(List.of(total, by.key()))) {
            var parts = universe.codes(by).stream()
                    .map(it -> cell(total.at(by.key(), it)))
                    .toList();
            margins.sum(cell(total), parts);
        }
    }

    private void within(Measure part) {
        var whole = part.within();
        if (whole != null) {
            for (var slice : new ArrayList<>(cells.keySet())) {
                var of = cells.get(slice.of(whole.key()));
                if (slice.measure().equals(part.key()) && of != null) {
                    margins.subset(of, cell(slice));
                }
            }
        }
    }

    private int cell(Link.Number number) {
        var whole = Slice.whole(number.measure().key());
        var dimension = number.dimension();
        return cell(dimension == null ? whole : whole.at(dimension.key(), number.code()));
    }

    private int cell(Slice slice) {
        return cells.computeIfAbsent(
                slice, it -> newCell.of(it, counts.byDimension().getOrDefault(it, 0L)));
    }
}
