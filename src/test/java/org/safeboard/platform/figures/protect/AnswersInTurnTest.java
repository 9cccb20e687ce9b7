package org.safeboard.platform.figures.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One table was given; another of the same things, over days that overlap, is asked for. */
class AnswersInTurnTest {
    private static final DisclosureRule RULE = DisclosureRule.DEFAULT;

    @Test
    void a_day_more_does_not_tell_how_many_there_were_on_that_day() {
        // 41 in the year are printed as 40; so would be the 40 without its last day: 0 to 4 on that day
        var margins = new Margins();
        int year = margins.shown(41, RULE);
        int without = margins.cell(40);
        int lastDay = margins.derived(1);
        margins.sum(year, List.of(without, lastDay));
        assertThat(Protection.of(margins, RULE).get(without)).isTrue();
    }

    @Test
    void what_readers_have_already_cannot_be_protected_any_more() {
        var margins = new Margins();
        int total = margins.shown(41, RULE);
        int large = margins.shown(40, RULE);
        int small = margins.derived(1);
        margins.sum(total, List.of(large, small));
        assertThatThrownBy(() -> Protection.of(margins, RULE)).isInstanceOf(CannotProtect.class);
    }

    @Test
    void nobody_can_narrow_down_a_small_number_with_two_tables_of_two_breakdowns() {
        int answered = 0;
        for (int seed = 0; seed < 60; seed++) {
            answered += attack(new Random(seed), seed) ? 1 : 0;
        }
        assertThat(answered).as("questions that were not refused").isGreaterThan(30);
    }

    /** Three stretches of time; the first table is over the first two, the second over the last two. */
    private static boolean attack(Random random, int seed) {
        int rows = 2 + random.nextInt(3);
        int columns = 2 + random.nextInt(3);
        int things = 5 + random.nextInt(200);
        var drawn = new ArrayList<int[]>();
        for (int i = 0; i < things; i++) {
            drawn.add(new int[] {
                random.nextInt(3), (int) (rows * Math.pow(random.nextDouble(), 2)), random.nextInt(columns)
            });
        }
        var first = new Tables(drawn, rows, columns);
        int[][][] atoms =
                IntStream.range(0, 3).mapToObj(it -> first.counts(List.of(it))).toArray(int[][][]::new);
        var alone = new Margins();
        var firstCells = first.into(alone, first.counts(List.of(0, 1)), alone::cell);
        var keptFirst = Protection.of(alone, RULE);

        var joint = new Margins();
        var next = new int[1];
        var order = new ArrayList<Integer>(firstCells.values());
        var given = first.into(
                joint,
                first.counts(List.of(0, 1)),
                count -> keptFirst.get(order.get(next[0]++)) ? joint.kept(count, RULE) : joint.shown(count, RULE));
        var asked = first.into(joint, first.counts(List.of(1, 2)), joint::cell);
        var parts = new ArrayList<Map<String, Integer>>();
        for (int atom = 0; atom < 3; atom++) {
            parts.add(first.into(joint, atoms[atom], joint::derived));
        }
        given.forEach((at, cell) ->
                joint.sum(cell, List.of(parts.get(0).get(at), parts.get(1).get(at))));
        asked.forEach((at, cell) ->
                joint.sum(cell, List.of(parts.get(1).get(at), parts.get(2).get(at))));
        BitSet kept;
        try {
            kept = Protection.of(joint, RULE);
        } catch (CannotProtect refused) {
            return false;
        }
        var attacker = new Attacker();
        for (int cell = 0; cell < joint.size(); cell++) {
            long count = joint.count(cell);
            var known = joint.known(cell);
            if (known != null) {
                attacker.knows(cell, mayBeZero(joint, cell) ? 0 : known.least(), known.most());
            } else if (kept.get(cell)) {
                attacker.knows(cell, 0, RULE.keeps(count) ? 7 : 10_000);
            } else {
                assertThat(RULE.keeps(count)).isFalse();
                long shown = RULE.shown(count);
                attacker.knows(cell, shown == 0 ? 0 : Math.max(8, shown - 2), shown == 0 ? 0 : shown + 2);
            }
        }
        joint.sums().forEach(it -> attacker.knowsSum(it.total(), it.parts()));
        for (int cell = 0; cell < joint.size(); cell++) {
            if (RULE.keeps(joint.count(cell))) {
                var range = attacker.range(cell);
                assertThat(range[1] - range[0])
                        .as("seed %d: %d lies from %.1f to %.1f", seed, joint.count(cell), range[0], range[1])
                        .isGreaterThan(4.999);
            }
        }
        return true;
    }

    /** Within a small total, and beside a 0 that was kept back, a * may be a 0. */
    private static boolean mayBeZero(Margins margins, int cell) {
        return isKept(margins, cell)
                && margins.sums().stream()
                        .filter(it -> it.parts().contains(cell))
                        .anyMatch(it -> RULE.keeps(margins.count(it.total())) && isPrinted(margins, it.total())
                                || it.parts().stream()
                                        .anyMatch(other -> isKept(margins, other) && margins.count(other) == 0));
    }

    private static boolean isKept(Margins margins, int cell) {
        var known = margins.known(cell);
        return known != null && known.as() == Margins.As.KEPT;
    }

    private static boolean isPrinted(Margins margins, int cell) {
        var known = margins.known(cell);
        return known == null || known.as() != Margins.As.DERIVED;
    }

    private interface NewCell {
        int of(long count);
    }

    /** Tables by two breakdowns with their totals. */
    private record Tables(List<int[]> drawn, int rows, int columns) {
        int[][] counts(List<Integer> times) {
            var counts = new int[rows][columns];
            drawn.stream().filter(it -> times.contains(it[0])).forEach(it -> counts[it[1]][it[2]]++);
            return counts;
        }

        /** In the order of their names' making: total, rows, columns, cells. */
        Map<String, Integer> into(Margins margins, int[][] counts, NewCell newCell) {
            var cells = new LinkedHashMap<String, Integer>();
            cells.put(
                    "",
                    newCell.of(IntStream.range(0, rows)
                            .map(it -> IntStream.of(counts[it]).sum())
                            .sum()));
            for (int row = 0; row < rows; row++) {
                cells.put("r" + row, newCell.of(IntStream.of(counts[row]).sum()));
            }
            for (int column = 0; column < columns; column++) {
                int at = column;
                cells.put(
                        "c" + column,
                        newCell.of(IntStream.range(0, rows)
                                .map(it -> counts[it][at])
                                .sum()));
            }
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    cells.put("r" + row + "c" + column, newCell.of(counts[row][column]));
                }
            }
            var names = new HashMap<>(cells);
            margins.sum(
                    names.get(""),
                    IntStream.range(0, rows).mapToObj(it -> names.get("r" + it)).toList());
            margins.sum(
                    names.get(""),
                    IntStream.range(0, columns)
                            .mapToObj(it -> names.get("c" + it))
                            .toList());
            for (int row = 0; row < rows; row++) {
                int at = row;
                margins.sum(
                        names.get("r" + row),
                        IntStream.range(0, columns)
                                .mapToObj(it -> names.get("r" + at + "c" + it))
                                .toList());
            }
            for (int column = 0; column < columns; column++) {
                int at = column;
                margins.sum(
                        names.get("c" + column),
                        IntStream.range(0, rows)
                                .mapToObj(it -> names.get("r" + it + "c" + at))
                                .toList());
            }
            return cells;
        }
    }
}
