package org.safeboard.platform.figures.count;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Fact;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.Measure;
import org.safeboard.platform.figures.Rows;

/** What has to be counted for some figures: for each view, for each breakdown of it, the measures. */
final class Needs {

    /** A measure in the year, or in the year before. */
    record Wanted(Measure measure, boolean before) {}

    private final Map<Fact, Map<List<Dimension>, Set<Wanted>>> byFact = new LinkedHashMap<>();

    static Needs of(List<Figure> figures) {
        var needs = new Needs();
        figures.forEach(needs::add);
        return needs;
    }

    Map<Fact, Map<List<Dimension>, Set<Wanted>>> byFact() {
        return byFact;
    }

    private void add(Figure figure) {
        switch (figure.rows()) {
            case Rows.Whole _ -> columns(figure, List.of());
            case Rows.By(var dimension) -> {
                columns(figure, List.of());
                columns(figure, List.of(dimension));
            }
            case Rows.Cross(var down, var across, var measure) -> {
                var wanted = new Wanted(measure, false);
                want(wanted);
                want(wanted, down);
                want(wanted, across);
                want(wanted, down, across);
            }
            case Rows.Lines given ->
                given.lines().stream()
                        .flatMap(it -> Stream.of(it.measure(), it.of(), it.also()))
                        .forEach(it -> {
                            if (it != null) {
                                want(new Wanted(it, false));
                            }
                        });
        }
    }

    private void columns(Figure figure, List<Dimension> dimensions) {
        var by = dimensions.toArray(Dimension[]::new);
        for (var column : figure.columns()) {
            switch (column) {
                case Column.Count it -> want(new Wanted(it.measure(), false), by);
                case Column.Share it -> want(new Wanted(it.measure(), false), by);
                case Column.Before it -> want(new Wanted(it.measure(), true), by);
                case Column.Percent it -> {
                    want(new Wanted(it.measure(), false), by);
                    want(new Wanted(it.of(), false), by);
                }
                case Column.Change it -> bothYears(it.measure(), by);
                case Column.ChangePercent it -> bothYears(it.measure(), by);
                case Column.Median it -> want(new Wanted(it.measure(), false), with(by, it.number()));
                case Column.Mean it -> want(new Wanted(it.measure(), false), with(by, it.number()));
                case Column.LineCount _ -> {}
                case Column.LineBase _ -> {}
                case Column.LinePercent _ -> {}
                case Column.LineExpected _ -> {}
            }
        }
    }

    private static Dimension[] with(Dimension[] by, Dimension number) {
        return Stream.concat(Stream.of(by), Stream.of(number)).toArray(Dimension[]::new);
    }

    private void bothYears(Measure measure, Dimension... by) {
        want(new Wanted(measure, false), by);
        want(new Wanted(measure, true), by);
    }

    private void want(Wanted wanted, Dimension... by) {
        byFact.computeIfAbsent(wanted.measure().fact(), it -> new LinkedHashMap<>())
                .computeIfAbsent(List.of(by), it -> new LinkedHashSet<>())
                .add(wanted);
    }
}
