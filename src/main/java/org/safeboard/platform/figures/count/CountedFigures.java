package org.safeboard.platform.figures.count;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.FigureValue;
import org.safeboard.platform.figures.Figures;
import org.safeboard.platform.figures.ReportingYear;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The figures of all modules, counted from their records whenever they are asked for. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class CountedFigures implements Figures {
    private final FigureChapters chapters;
    private final Counting counting;
    private final Tabulation tabulation;

    CountedFigures(FigureChapters chapters, Counting counting, Tabulation tabulation) {
        this.chapters = chapters;
        this.counting = counting;
        this.tabulation = tabulation;
    }

    @Override
    public List<Figure> all() {
        return chapters.all();
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
        var protection = List.of(chapters.rule(area, year, audience).sentence());
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
        return chapters.protectedCounts(module, area, year, audience)
                .with(chapters.protectedCounts(module, area, year.before(), audience));
    }
}
