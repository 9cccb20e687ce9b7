package org.safeboard.platform.figures.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectionTest {
    static final DisclosureRule RULE = DisclosureRule.DEFAULT;

    @ParameterizedTest
    @CsvSource({"0, 0", "8, 10", "12, 10", "13, 15", "17, 15", "18, 20", "239, 240", "1002, 1000"})
    void numbers_are_rounded_to_the_nearest_five(long count, long shown) {
        assertThat(RULE.shown(count)).isEqualTo(shown);
        assertThat(RULE.least(shown)).isLessThanOrEqualTo(count);
        assertThat(RULE.most(shown)).isGreaterThanOrEqualTo(count);
    }

    @Test
    void every_count_lies_between_the_bounds_a_reader_can_work_out() {
        for (var rule : List.of(
                RULE, new DisclosureRule(4, 1, 5), new DisclosureRule(10, 10, 20), new DisclosureRule(5, 2, 6))) {
            for (long count = rule.keepUpTo() + 1L; count < 300; count++) {
                long shown = rule.shown(count);
                assertThat(count).isBetween(rule.least(shown), rule.most(shown));
                assertThat(rule.shown(rule.least(shown))).isEqualTo(shown);
                assertThat(rule.shown(rule.most(shown))).isEqualTo(shown);
                assertThat(rule.shown(rule.most(shown) + 1)).isGreaterThan(shown);
            }
        }
    }

    @Test
    void a_small_number_that_subtraction_would_give_takes_a_neighbour_with_it() {
        // 45 less 35, each within two, leaves 6 to 7 of what is at most 7
        var margins = new Margins();
        int total = margins.cell(43);
        int large = margins.cell(36);
        int small = margins.cell(7);
        margins.sum(total, List.of(large, small));
        assertThat(Protection.of(margins, RULE)).isEqualTo(bits(large, small));
    }

    @Test
    void a_number_is_left_alone_where_rounding_is_enough() {
        var margins = new Margins();
        var cells = IntStream.of(97, 37, 17, 26, 11, 11, 11, 9, 16, 4)
                .map(margins::cell)
                .boxed()
                .toList();
        margins.sum(margins.cell(239), cells);
        assertThat(Protection.of(margins, RULE)).isEqualTo(bits(cells.getLast()));
    }

    @Test
    void the_parts_of_a_small_total_are_all_kept_back() {
        var margins = new Margins();
        int total = margins.cell(3);
        var parts = IntStream.of(1, 1, 1, 0, 0).map(margins::cell).boxed().toList();
        margins.sum(total, parts);
        assertThat(Protection.of(margins, RULE).cardinality()).isEqualTo(6);
    }

    @Test
    void zeros_stay_where_nothing_small_depends_on_them() {
        var margins = new Margins();
        margins.sum(
                margins.cell(0), IntStream.of(0, 0).map(margins::cell).boxed().toList());
        margins.sum(
                margins.cell(40), IntStream.of(40, 0).map(margins::cell).boxed().toList());
        assertThat(Protection.of(margins, RULE).isEmpty()).isTrue();
    }

    @Test
    void nobody_can_narrow_down_a_small_number_in_random_linked_tables() {
        for (int seed = 0; seed < 150; seed++) {
            attack(new Random(seed), seed);
        }
    }

    /** Tables by several breakdowns of the same total, two of them crossed, and a subset of the first. */
    private static void attack(Random random, int seed) {
        int[] sizes = {2 + random.nextInt(5), 2 + random.nextInt(5), 1 + random.nextInt(4)};
        int things = random.nextInt(4) == 0 ? random.nextInt(12) : random.nextInt(150);
        var drawn = new ArrayList<int[]>();
        for (int i = 0; i < things; i++) {
            drawn.add(new int[] {
                skewed(random, sizes[0]), skewed(random, sizes[1]), skewed(random, sizes[2]), random.nextInt(3)
            });
        }
        var margins = new Margins();
        int total = margins.cell(things);
        var first = by(margins, drawn, 0, sizes[0]);
        var second = by(margins, drawn, 1, sizes[1]);
        margins.sum(total, first);
        margins.sum(total, second);
        margins.sum(total, by(margins, drawn, 2, sizes[2]));
        var crossed = new int[sizes[0]][sizes[1]];
        for (int a = 0; a < sizes[0]; a++) {
            for (int b = 0; b < sizes[1]; b++) {
                int x = a;
                int y = b;
                crossed[a][b] = margins.cell(
                        drawn.stream().filter(it -> it[0] == x && it[1] == y).count());
            }
        }
        for (int a = 0; a < sizes[0]; a++) {
            margins.sum(first.get(a), IntStream.of(crossed[a]).boxed().toList());
        }
        for (int b = 0; b < sizes[1]; b++) {
            int column = b;
            margins.sum(
                    second.get(b),
                    IntStream.range(0, sizes[0])
                            .mapToObj(a -> crossed[a][column])
                            .toList());
        }
        var gone = drawn.stream().filter(it -> it[3] == 0).toList();
        int goneTotal = margins.cell(gone.size());
        var goneFirst = by(margins, gone, 0, sizes[0]);
        margins.sum(goneTotal, goneFirst);
        margins.subset(total, goneTotal);
        for (int a = 0; a < sizes[0]; a++) {
            margins.subset(first.get(a), goneFirst.get(a));
        }
        holds(margins, Protection.of(margins, RULE), seed);
    }

    private static void holds(Margins margins, BitSet kept, int seed) {
        var attacker = new Attacker();
        for (int cell = 0; cell < margins.size(); cell++) {
            long count = margins.count(cell);
            int it = cell;
            if (kept.get(cell)) {
                // of a small total every part is kept back, zeros too
                var zeroBeside = margins.sums().stream()
                        .filter(sum -> sum.parts().contains(it))
                        .anyMatch(sum -> RULE.keeps(margins.count(sum.total()))
                                || sum.parts().stream()
                                        .anyMatch(other -> kept.get(other) && margins.count(other) == 0));
                attacker.knows(cell, zeroBeside ? 0 : 1, RULE.keeps(count) ? 7 : 10_000);
            } else {
                assertThat(RULE.keeps(count)).isFalse();
                long shown = RULE.shown(count);
                attacker.knows(cell, shown == 0 ? 0 : Math.max(8, shown - 2), shown == 0 ? 0 : shown + 2);
            }
        }
        margins.sums().forEach(it -> attacker.knowsSum(it.total(), it.parts()));
        margins.subsets().forEach(it -> attacker.knowsPart(it.whole(), it.part()));
        for (int cell = 0; cell < margins.size(); cell++) {
            if (RULE.keeps(margins.count(cell))) {
                var range = attacker.range(cell);
                assertThat(range[1] - range[0])
                        .as("seed %d: %d lies from %.1f to %.1f", seed, margins.count(cell), range[0], range[1])
                        .isGreaterThan(4.999);
                assertThat(range[1]).isGreaterThanOrEqualTo(2);
            }
        }
    }

    private static List<Integer> by(Margins margins, List<int[]> drawn, int dimension, int size) {
        return IntStream.range(0, size)
                .mapToObj(value -> margins.cell(
                        drawn.stream().filter(it -> it[dimension] == value).count()))
                .toList();
    }

    private static int skewed(Random random, int size) {
        return (int) (size * Math.pow(random.nextDouble(), 2));
    }

    private static BitSet bits(int... cells) {
        var bits = new BitSet();
        IntStream.of(cells).forEach(bits::set);
        return bits;
    }
}
