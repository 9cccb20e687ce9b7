package org.safeboard.platform.figures.count;

import java.util.List;
import org.safeboard.platform.calendar.Period;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureSource;
import org.safeboard.platform.figures.Link;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.figures.protect.DisclosureRule;
import org.safeboard.platform.figures.protect.DisclosureRules;
import org.safeboard.platform.figures.protect.Margins;
import org.springframework.stereotype.Component;

/** The chapters with all their figures, whichever sources they come from, as counted and as readers outside have them. */
@Component
public class FigureChapters {
    private final List<FigureSource> sources;
    private final Counting counting;
    private final RowLabels labels;
    private final DisclosureRules rules;

    FigureChapters(List<FigureSource> sources, Counting counting, RowLabels labels, DisclosureRules rules) {
        this.sources = List.copyOf(sources);
        this.counting = counting;
        this.labels = labels;
        this.rules = rules;
    }

    List<Figure> all() {
        return sources.stream().flatMap(it -> it.figures().stream()).toList();
    }

    List<Figure> figures(String module) {
        return all().stream().filter(it -> it.module().equals(module)).toList();
    }

    /** Several sources may add to one chapter; whoever reads it has the numbers of all. */
    public List<Link> links(String module) {
        return sources.stream()
                .filter(it -> it.module().equals(module))
                .flatMap(it -> it.links().stream())
                .toList();
    }

    public DisclosureRule rule(String area, ReportingYear year, Audience audience) {
        return rules.of(area, audience.name(), year.from());
    }

    /** The codes that are rows in a period, of what was counted. */
    public List<String> codes(Dimension dimension, String area, Period period, Counts counts) {
        return labels.rows(dimension, area, period, counts.codes(dimension.key())).stream()
                .map(Dimension.Choice::code)
                .toList();
    }

    /**
     * The whole chapter of the year is protected at once, so that no table gives away what another keeps; and always by
     * itself, so that a number is kept back or not alike in its own year and as the year before of the next.
     */
    Counts protectedCounts(String module, String area, ReportingYear year, Audience audience) {
        return published(module, area, year, audience).shown();
    }

    /** A chapter as counted, and as it is printed for readers outside. */
    public Published published(String module, String area, ReportingYear year, Audience audience) {
        var chapter = figures(module);
        var counts = counting.count(chapter, area, year.period(), year.before().period());
        var rule = rule(area, year, audience);
        ProtectedCounts.Universe universe = it -> codes(it, area, year.period(), counts);
        var shown = ProtectedCounts.of(counts, chapter, links(module), universe, rule);
        return new Published(year.period(), counts, shown, rule, chapter, links(module), universe);
    }

    /**
     * A chapter of a year.
     *
     * @param counted every number
     * @param shown the same as printed
     */
    public record Published(
            Period period,
            Counts counted,
            Counts shown,
            DisclosureRule rule,
            List<Figure> chapter,
            List<Link> links,
            ProtectedCounts.Universe universe) {

        /** Puts it beside other numbers that readers have; tells of each slice which cell it became. */
        public java.util.Map<Slice, Integer> into(Margins margins) {
            return ProtectedCounts.link(
                    counted,
                    chapter,
                    links,
                    universe,
                    margins,
                    (slice, count) ->
                            shown.kept().contains(slice) ? margins.kept(count, rule) : margins.shown(count, rule));
        }
    }
}
