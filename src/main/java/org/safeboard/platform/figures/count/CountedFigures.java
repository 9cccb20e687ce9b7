package org.safeboard.platform.figures.count;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureSource;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.FigureValue;
import org.safeboard.platform.figures.Figures;
import org.safeboard.platform.figures.Link;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.figures.protect.DisclosureRule;
import org.safeboard.platform.figures.protect.DisclosureRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The figures of all modules, counted from their records whenever they are asked for. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class CountedFigures implements Figures {
    private final List<FigureSource> sources;
    private final Counting counting;
    private final Tabulation tabulation;
    private final RowLabels labels;
    private final DisclosureRules rules;

    CountedFigures(
            List<FigureSource> sources,
            Counting counting,
            Tabulation tabulation,
            RowLabels labels,
            DisclosureRules rules) {
        this.sources = List.copyOf(sources);
        this.counting = counting;
        this.tabulation = tabulation;
        this.labels = labels;
        this.rules = rules;
    }

    @Override
    public List<Figure> all() {
        return sources.stream().flatMap(it -> it.figures().stream()).toList();
    }

    @Override
    public Optional<Figure> find(String id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public FigureTable table(String id, String area, ReportingYear year, Audience audience) {
        var figure = find(id).orElseThrow(() -> new IllegalArgumentException("No figure " + id));
        return tables(List.of(figure), area, year, audience).getFirst();
    }

    @Override
    public List<FigureTable> chapter(String module, String area, ReportingYear year, Audience audience) {
        return tables(all().stream().filter(it -> it.module().equals(module)).toList(), area, year, audience);
    }

    @Override
    public Optional<FigureValue> value(String name, String area, ReportingYear year, Audience audience) {
        return figureOf(name).flatMap(it -> Names.find(name, table(it.id(), area, year, audience)));
    }

    @Override
    public List<FigureValue> values(List<String> names, String area, ReportingYear year, Audience audience) {
        var figures =
                names.stream().flatMap(it -> figureOf(it).stream()).distinct().toList();
        var tables = tables(figures, area, year, audience);
        return names.stream()
                .flatMap(name -> tables.stream().flatMap(it -> Names.find(name, it).stream()))
                .toList();
    }

    private Optional<Figure> figureOf(String name) {
        return all().stream().filter(it -> name.startsWith(it.id() + ".")).findFirst();
    }

    private List<FigureTable> tables(List<Figure> figures, String area, ReportingYear year, Audience audience) {
        if (audience == Audience.WORKING) {
            var counts = counting.count(figures, area, year);
            return figures.stream()
                    .map(it -> tabulation.table(it, counts, area, year, audience, List.of()))
                    .toList();
        }
        var protection = List.of(rule(area, year, audience).sentence());
        var byModule = new HashMap<String, Counts>();
        return figures.stream()
                .map(it -> {
                    var counts =
                            byModule.computeIfAbsent(it.module(), module -> bothYears(module, area, year, audience));
                    return tabulation.table(it, counts, area, year, audience, protection);
                })
                .toList();
    }

    private Counts bothYears(String module, String area, ReportingYear year, Audience audience) {
        return protectedCounts(module, area, year, audience)
                .with(protectedCounts(module, area, year.before(), audience));
    }

    /**
     * The whole chapter of the year is protected at once, so that no table gives away what another keeps; and always by
     * itself, so that a number is kept back or not alike in its own year and as the year before of the next.
     */
    private Counts protectedCounts(String module, String area, ReportingYear year, Audience audience) {
        var chapter = all().stream().filter(it -> it.module().equals(module)).toList();
        var counts = counting.count(chapter, area, year);
        return ProtectedCounts.of(
                counts,
                chapter,
                links(module),
                dimension -> labels.rows(dimension, area, year, counts.codes(dimension.key())).stream()
                        .map(Dimension.Choice::code)
                        .toList(),
                rule(area, year, audience));
    }

    /** Several sources may add to one chapter; whoever reads it has the numbers of all. */
    private List<Link> links(String module) {
        return sources.stream()
                .filter(it -> it.module().equals(module))
                .flatMap(it -> it.links().stream())
                .toList();
    }

    private DisclosureRule rule(String area, ReportingYear year, Audience audience) {
        return rules.of(area, audience.name(), year.from());
    }
}
