package org.safeboard.platform.figures.answer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeboard.platform.calendar.Period;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Link;
import org.safeboard.platform.figures.count.Counts;
import org.safeboard.platform.figures.count.FigureChapters.Published;
import org.safeboard.platform.figures.count.Slice;
import org.safeboard.platform.figures.protect.DisclosureRule;
import org.safeboard.platform.figures.protect.Margins;
import org.safeboard.platform.figures.protect.Protection;

/** All numbers that readers have, with those they ask for, each a cell by its period and what it counts. */
final class Joint {

    private record Place(Period period, Slice slice) {}

    /** The codes that are rows of a breakdown. */
    interface Codes {
        List<String> of(Dimension dimension);
    }

    private final Margins margins = new Margins();
    private final Map<Place, Integer> cells = new HashMap<>();
    private final Set<Integer> keptBefore = new HashSet<>();
    private final List<Question> questions = new ArrayList<>();

    /** What a chapter prints of a year. */
    void published(Published chapter) {
        chapter.into(margins).forEach((slice, cell) -> {
            cells.put(new Place(chapter.period(), slice), cell);
            if (chapter.shown().kept().contains(slice)) {
                keptBefore.add(cell);
            }
        });
    }

    /** What an earlier answer gave; {@code counts} is what it would count now. */
    void answered(Earlier earlier, Counts counts, Codes codes) {
        var question = earlier.question();
        for (var number : earlier.numbers()) {
            var shown = number.shown();
            long count = count(counts, number.slice());
            int cell =
                    shown == null ? margins.kept(count, earlier.rule()) : margins.shownAs(count, shown, earlier.rule());
            if (shown == null) {
                keptBefore.add(cell);
            }
            // the same number may stand in several tables
            var before = cells.putIfAbsent(new Place(question.period(), number.slice()), cell);
            if (before != null) {
                margins.sum(before, List.of(cell));
            }
        }
        questions.add(question);
        sums(question, counts, codes);
    }

    /** What is asked now: numbers that readers have already stay as they have them. */
    void asked(Question question, Counts counts, Codes codes) {
        for (var slice : slices(question, codes)) {
            cells.computeIfAbsent(new Place(question.period(), slice), it -> margins.cell(count(counts, slice)));
        }
        questions.add(question);
        sums(question, counts, codes);
    }

    /** Two periods that share days: what lies in one and not in the other can be worked out. */
    void overlaps(Atoms atoms) {
        for (var level : atoms.levels()) {
            var slices = atoms.slices(level);
            var printing = atoms.periods().stream()
                    .filter(period -> slices.stream().anyMatch(it -> cells.containsKey(new Place(period, it))))
                    .toList();
            if (printing.size() < 2) {
                continue;
            }
            for (var slice : slices) {
                for (var period : printing) {
                    var parts = atoms.within(period);
                    if (!parts.equals(List.of(period))) {
                        margins.sum(
                                cell(period, slice, atoms.count(period, slice)),
                                parts.stream()
                                        .map(it -> cell(it, slice, atoms.count(it, slice)))
                                        .toList());
                    }
                }
            }
        }
        for (var atom : atoms.all()) {
            for (var sum : atoms.sums()) {
                var whole = cells.get(new Place(atom, sum.total()));
                var known = sum.parts().stream()
                        .filter(it -> cells.containsKey(new Place(atom, it)))
                        .toList();
                if (whole != null && !known.isEmpty() && atoms.addUp(atom, sum.total(), known)) {
                    margins.sum(
                            whole, known.stream().map(it -> cell(atom, it, 0)).toList());
                }
            }
        }
    }

    /** Totals whose parts are asked for in another question about the same period. */
    void links(List<Link> links, Set<Period> linked) {
        for (var period : questions.stream().map(Question::period).distinct().toList()) {
            if (linked.contains(period)) {
                continue;
            }
            for (var link : links) {
                var total = cells.get(new Place(period, slice(link.total())));
                var parts = link.parts().stream().map(Joint::slice).toList();
                if (total != null && parts.stream().allMatch(it -> isAskedFor(period, it))) {
                    margins.sum(
                            total,
                            parts.stream()
                                    .filter(it -> cells.containsKey(new Place(period, it)))
                                    .map(it -> cell(period, it, 0))
                                    .toList());
                }
            }
        }
    }

    /** The numbers asked for as they may be printed. */
    Counts protect(Question question, Counts counts, DisclosureRule rule, Codes codes) {
        BitSet kept = Protection.of(margins, rule);
        var shown = new HashMap<Slice, Long>();
        var hidden = new HashSet<Slice>();
        for (var slice : slices(question, codes)) {
            long count = count(counts, slice);
            int cell = cell(question.period(), slice, count);
            if (kept.get(cell) || keptBefore.contains(cell) || rule.keeps(count)) {
                hidden.add(slice);
            } else {
                shown.put(slice, rule.shown(count));
            }
        }
        return new Counts(shown, hidden, counts.occurring(), rule.derivedFrom());
    }

    private boolean isAskedFor(Period period, Slice slice) {
        return questions.stream().anyMatch(it -> it.period().equals(period) && it.has(slice));
    }

    /** In each level of a table the numbers add up to those with one breakdown less. */
    private void sums(Question question, Counts counts, Codes codes) {
        for (var level : question.levels()) {
            for (var by : question.by()) {
                if (!level.contains(by)) {
                    for (var total : slices(question, level, codes)) {
                        margins.sum(
                                cell(question.period(), total, count(counts, total)),
                                codes.of(by).stream()
                                        .map(code -> total.at(by.key(), code))
                                        .map(it -> cell(question.period(), it, count(counts, it)))
                                        .toList());
                    }
                }
            }
        }
    }

    /** The cell; where nobody has printed it, one that only follows from others. */
    private int cell(Period period, Slice slice, long count) {
        return cells.computeIfAbsent(new Place(period, slice), it -> margins.derived(count));
    }

    private static List<Slice> slices(Question question, Codes codes) {
        return question.levels().stream()
                .flatMap(it -> slices(question, it, codes).stream())
                .toList();
    }

    private static List<Slice> slices(Question question, List<Dimension> level, Codes codes) {
        var slices = List.of(Slice.whole(question.topic().measure().key()));
        for (var dimension : level) {
            slices = slices.stream()
                    .flatMap(it -> codes.of(dimension).stream().map(code -> it.at(dimension.key(), code)))
                    .toList();
        }
        return slices;
    }

    private static Slice slice(Link.Number number) {
        var whole = Slice.whole(number.measure().key());
        var dimension = number.dimension();
        return dimension == null ? whole : whole.at(dimension.key(), number.code());
    }

    private static long count(Counts counts, Slice slice) {
        return counts.byDimension().getOrDefault(slice, 0L);
    }
}
