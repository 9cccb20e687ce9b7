package org.safeboard.platform.figures.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeboard.platform.calendar.Period;
import org.safeboard.platform.figures.count.Counts;
import org.safeboard.platform.figures.count.Slice;

/**
 * The shortest periods that several periods are made of: where one ends within another, what lies on both sides. One
 * measure is counted in each.
 */
final class Atoms {
    private final String measure;
    private final List<Period> periods;
    private final Map<Period, Counts> counts = new LinkedHashMap<>();

    /** @param count counts every level of the questions in a period */
    Atoms(String measure, List<Period> periods, Function<Period, Counts> count) {
        this.measure = measure;
        this.periods = periods.stream().distinct().toList();
        var starts = new TreeSet<LocalDate>();
        periods.forEach(it -> {
            starts.add(it.first());
            starts.add(it.last().plusDays(1));
        });
        var days = List.copyOf(starts);
        for (int at = 0; at + 1 < days.size(); at++) {
            var atom = new Period(days.get(at), days.get(at + 1).minusDays(1));
            if (periods.stream().anyMatch(it -> it.contains(atom))) {
                counts.put(atom, count.apply(atom));
            }
        }
    }

    List<Period> periods() {
        return periods;
    }

    Set<Period> all() {
        return counts.keySet();
    }

    List<Period> within(Period period) {
        return counts.keySet().stream().filter(period::contains).toList();
    }

    long count(Period period, Slice slice) {
        return within(period).stream()
                .mapToLong(it ->
                        Objects.requireNonNull(counts.get(it)).byDimension().getOrDefault(slice, 0L))
                .sum();
    }

    /** The sets of breakdowns of which anything was counted. */
    Set<Set<String>> levels() {
        return slices().stream().map(Atoms::level).collect(Collectors.toSet());
    }

    /** What was counted in any of them, with these breakdowns. */
    List<Slice> slices(Set<String> level) {
        return slices().stream().filter(it -> level(it).equals(level)).toList();
    }

    /** A number, and those with one breakdown more that add up to it. */
    record Sum(Slice total, List<Slice> parts) {}

    List<Sum> sums() {
        var parts = new HashMap<List<Object>, List<Slice>>();
        for (var slice : slices()) {
            for (var cut : slice.at()) {
                var rest = slice.at().stream().filter(it -> !it.equals(cut)).toList();
                parts.computeIfAbsent(
                                List.of(new Slice(measure, false, rest), cut.dimension()), it -> new ArrayList<>())
                        .add(slice);
            }
        }
        return parts.entrySet().stream()
                .map(it -> new Sum((Slice) it.getKey().getFirst(), it.getValue()))
                .toList();
    }

    boolean addUp(Period atom, Slice total, List<Slice> parts) {
        return count(atom, total)
                == parts.stream().mapToLong(it -> count(atom, it)).sum();
    }

    private Set<Slice> slices() {
        var all = new HashSet<Slice>();
        counts.values()
                .forEach(it -> it.byDimension().keySet().stream()
                        .filter(slice -> slice.measure().equals(measure) && !slice.before())
                        .forEach(all::add));
        return all;
    }

    private static Set<String> level(Slice slice) {
        return slice.at().stream().map(Slice.At::dimension).collect(Collectors.toSet());
    }
}
