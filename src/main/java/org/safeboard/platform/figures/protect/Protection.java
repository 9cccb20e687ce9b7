package org.safeboard.platform.figures.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeboard.platform.figures.protect.Margins.As;

/**
 * Decides which counts are kept back: those that are small, the parts of a small total, and as few others as it takes
 * until each small one could be anything over a range of five or more for somebody who has all the rest.
 */
public final class Protection {
    /** The narrowest range within which a small count may be known (security.md, 1.6). */
    static final int WIDTH = 5;

    private static final double ANYTHING = 1e6;

    private final Margins margins;
    private final DisclosureRule rule;
    private final BitSet kept = new BitSet();
    private final BitSet maybeZero = new BitSet();
    private final Attack attack;

    private Protection(Margins margins, DisclosureRule rule) {
        this.margins = margins;
        this.rule = rule;
        attack = new Attack(equations(), truth());
    }

    /**
     * The cells to keep back, of those that are not printed yet.
     *
     * @throws CannotProtect when what readers have already would give a small number away
     */
    public static BitSet of(Margins margins, DisclosureRule rule) {
        var kept = new BitSet();
        for (var component : margins.components()) {
            var protection = new Protection(component.margins(), rule);
            protection.keepSmallOnes();
            protection.keepWhatGivesThemAway();
            protection.kept.stream().forEach(it -> kept.set(component.places().get(it)));
        }
        return kept;
    }

    private void keepSmallOnes() {
        for (int cell = 0; cell < margins.size(); cell++) {
            if (rule.keeps(margins.count(cell)) && isNew(cell)) {
                kept.set(cell);
            }
        }
        for (var sum : margins.sums()) {
            if (rule.keeps(margins.count(sum.total()))) {
                sum.parts().stream()
                        .filter(it -> isNew(it) && !isZeroAnyway(it))
                        .forEach(it -> {
                            kept.set(it);
                            maybeZero.set(it);
                        });
            }
        }
        margins.sums().forEach(this::mayHideZeros);
        IntStream.range(0, margins.size()).forEach(this::tellAttacker);
        for (int remainder = margins.size();
                remainder < margins.size() + margins.subsets().size();
                remainder++) {
            attack.bounds(remainder, 0, ANYTHING);
        }
    }

    /** Beside a 0 that was kept back, and within a small total, a reader cannot tell of a * that it is none. */
    private void mayHideZeros(Margins.Sum sum) {
        boolean small = rule.keeps(margins.count(sum.total())) && !is(sum.total(), As.DERIVED);
        if (small || sum.parts().stream().anyMatch(it -> is(it, As.KEPT) && margins.count(it) == 0)) {
            sum.parts().stream().filter(it -> is(it, As.KEPT)).forEach(maybeZero::set);
        }
    }

    private boolean is(int cell, As as) {
        var known = margins.known(cell);
        return known != null && known.as() == as;
    }

    /** Is it part of a total that is 0, so that everybody knows? */
    private boolean isZeroAnyway(int cell) {
        return margins.sums().stream()
                .anyMatch(it -> margins.count(it.total()) == 0 && it.parts().contains(cell));
    }

    private void keepWhatGivesThemAway() {
        for (int cell = 0; cell < margins.size(); cell++) {
            while (isSecret(cell) && !attack.ranges(cell, WIDTH)) {
                keep(another(cell));
            }
        }
    }

    /** Is it small, and has nobody printed it? */
    private boolean isSecret(int cell) {
        var known = margins.known(cell);
        return rule.keeps(margins.count(cell)) && (known == null || known.most() - known.least() >= WIDTH);
    }

    private boolean isNew(int cell) {
        return margins.known(cell) == null;
    }

    private void keep(int other) {
        kept.set(other);
        if (margins.count(other) == 0) {
            // from now on every * beside it may be a 0
            for (var sum : margins.sums()) {
                if (sum.parts().contains(other)) {
                    sum.parts().stream().filter(kept::get).forEach(it -> {
                        maybeZero.set(it);
                        tellAttacker(it);
                    });
                }
            }
            maybeZero.set(other);
        }
        tellAttacker(other);
    }

    /**
     * The next to keep back, from nearby outwards: the smallest number that is no total, else a 0, else a total. A total
     * comes last because it is the number people look for.
     */
    private int another(int cell) {
        var near = new BitSet();
        near.set(cell);
        for (int before = 0; near.cardinality() > before; ) {
            before = near.cardinality();
            near.or(beside(near));
            var candidates = near.stream()
                    .filter(it -> isNew(it) && !kept.get(it) && !isZeroAnyway(it))
                    .boxed()
                    .min(Comparator.comparing((Integer it) -> isTotal(it))
                            .thenComparing(it -> margins.count(it) == 0)
                            .thenComparing(margins::count));
            if (candidates.isPresent()) {
                return candidates.get();
            }
        }
        throw new CannotProtect();
    }

    private BitSet beside(BitSet cells) {
        var beside = new BitSet();
        for (var sum : margins.sums()) {
            if (cells.get(sum.total()) || sum.parts().stream().anyMatch(cells::get)) {
                beside.set(sum.total());
                sum.parts().forEach(beside::set);
            }
        }
        for (var subset : margins.subsets()) {
            if (cells.get(subset.whole()) || cells.get(subset.part())) {
                beside.set(subset.whole());
                beside.set(subset.part());
            }
        }
        return beside;
    }

    private boolean isTotal(int cell) {
        return margins.sums().stream()
                .anyMatch(it -> it.total() == cell && it.parts().size() > 1);
    }

    /** A reader knows of a * that it is not 0, unless zeros are kept back beside it; a small one is at most small. */
    private void tellAttacker(int cell) {
        long count = margins.count(cell);
        var known = margins.known(cell);
        if (known != null) {
            attack.bounds(cell, maybeZero.get(cell) ? 0 : known.least(), known.most());
        } else if (kept.get(cell)) {
            attack.bounds(cell, maybeZero.get(cell) ? 0 : 1, rule.keeps(count) ? rule.keepUpTo() : ANYTHING);
        } else {
            long shown = rule.shown(count);
            attack.bounds(cell, rule.least(shown), rule.most(shown));
        }
    }

    /** One for each total, and one with a remainder for each part of a whole. */
    private List<double[]> equations() {
        int size = margins.size() + margins.subsets().size();
        var equations = new ArrayList<double[]>();
        for (var sum : margins.sums()) {
            var equation = new double[size];
            equation[sum.total()] = -1;
            sum.parts().forEach(it -> equation[it] = 1);
            equations.add(equation);
        }
        int remainder = margins.size();
        for (var subset : margins.subsets()) {
            var equation = new double[size];
            equation[subset.whole()] = -1;
            equation[subset.part()] = 1;
            equation[remainder++] = 1;
            equations.add(equation);
        }
        return equations;
    }

    private double[] truth() {
        return Stream.concat(
                        IntStream.range(0, margins.size()).mapToObj(margins::count),
                        margins.subsets().stream().map(it -> margins.count(it.whole()) - margins.count(it.part())))
                .mapToDouble(Long::doubleValue)
                .toArray();
    }
}
