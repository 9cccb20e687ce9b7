package org.safeboard.platform.figures.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Fact;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureSource;
import org.safeboard.platform.figures.Measure;
import org.safeboard.platform.figures.Rows;
import org.springframework.stereotype.Component;

/** Everything that can be asked for: each measure of each figure, with every breakdown of what it counts. */
@Component
public class Topics {
    private final List<FigureSource> sources;

    Topics(List<FigureSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The topics of the sources somebody may see, by the title of their chapter. */
    public Map<String, List<Topic>> of(Predicate<FigureSource> seen) {
        var byTitle = new LinkedHashMap<String, List<Topic>>();
        var ids = new LinkedHashSet<String>();
        for (var source : sources.stream().filter(seen).toList()) {
            for (var topic : topics(source)) {
                if (ids.add(topic.id())) {
                    byTitle.computeIfAbsent(source.title(), it -> new ArrayList<>())
                            .add(topic);
                }
            }
        }
        return byTitle;
    }

    public Optional<Topic> find(String id, Predicate<FigureSource> seen) {
        return of(seen).values().stream()
                .flatMap(List::stream)
                .filter(it -> it.id().equals(id))
                .findFirst();
    }

    private List<Topic> topics(FigureSource source) {
        var defining = new LinkedHashMap<Measure, Figure>();
        var breakdowns = breakdowns(source.module());
        for (var figure : source.figures()) {
            measures(figure).forEach(it -> defining.putIfAbsent(it, figure));
        }
        var all = measures(source.module());
        return defining.entrySet().stream()
                .map(it -> {
                    var measure = it.getKey();
                    var figure = it.getValue();
                    return new Topic(
                            figure.module() + "." + measure.key(),
                            isFirst(measure, all)
                                    ? measure.heading()
                                    : "%s (%s)".formatted(measure.heading(), figure.title()),
                            measure,
                            figure,
                            List.copyOf(breakdowns.getOrDefault(measure.fact(), Set.of())));
                })
                .toList();
    }

    /** The first with a heading has it to itself; another of the same heading says in which figure it stands. */
    private static boolean isFirst(Measure measure, List<Measure> all) {
        return all.stream()
                .filter(it -> it.heading().equals(measure.heading()))
                .findFirst()
                .filter(measure::equals)
                .isPresent();
    }

    private List<Measure> measures(String module) {
        return sources.stream()
                .filter(it -> it.module().equals(module))
                .flatMap(it -> it.figures().stream())
                .flatMap(it -> measures(it).stream())
                .distinct()
                .toList();
    }

    /** What each fact is broken down by in any figure of the module, and what its sources say besides. */
    private Map<Fact, Set<Dimension>> breakdowns(String module) {
        var byFact = new LinkedHashMap<Fact, Set<Dimension>>();
        var ofModule = sources.stream().filter(it -> it.module().equals(module)).toList();
        for (var source : ofModule) {
            for (var figure : source.figures()) {
                var dimensions = dimensions(figure);
                measures(figure)
                        .forEach(it -> byFact.computeIfAbsent(it.fact(), fact -> new LinkedHashSet<>())
                                .addAll(dimensions));
            }
        }
        for (var source : ofModule) {
            source.breakdowns()
                    .forEach((fact, dimensions) -> byFact.computeIfAbsent(fact, it -> new LinkedHashSet<>())
                            .addAll(dimensions));
        }
        return byFact;
    }

    private static List<Dimension> dimensions(Figure figure) {
        return switch (figure.rows()) {
            case Rows.By(var dimension) -> List.of(dimension);
            case Rows.Cross cross -> List.of(cross.down(), cross.across());
            case Rows.Whole _, Rows.Lines _ -> List.of();
        };
    }

    private static List<Measure> measures(Figure figure) {
        var all = new LinkedHashSet<@Nullable Measure>();
        switch (figure.rows()) {
            case Rows.Cross cross -> all.add(cross.measure());
            case Rows.Lines lines ->
                lines.lines().stream()
                        .flatMap(it -> Stream.of(it.measure(), it.of(), it.also()))
                        .forEach(all::add);
            case Rows.Whole _, Rows.By _ -> {}
        }
        for (var column : figure.columns()) {
            switch (column) {
                case Column.Count it -> all.add(it.measure());
                case Column.Before it -> all.add(it.measure());
                case Column.Share it -> all.add(it.measure());
                case Column.Percent it -> {
                    all.add(it.measure());
                    all.add(it.of());
                }
                case Column.Change it -> all.add(it.measure());
                case Column.ChangePercent it -> all.add(it.measure());
                case Column.Median it -> all.add(it.measure());
                case Column.Mean it -> all.add(it.measure());
                case Column.LineCount _, Column.LineBase _, Column.LinePercent _, Column.LineExpected _ -> {}
            }
        }
        var measures = new ArrayList<Measure>();
        all.forEach(it -> {
            if (it != null) {
                measures.add(it);
            }
        });
        return measures;
    }
}
