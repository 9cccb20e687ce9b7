package org.safeboard.platform.figures.show;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.safeboard.platform.charts.Look;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.FigureTable.Heading;
import org.safeboard.platform.figures.FigureTable.Row;
import org.safeboard.platform.figures.print.FigureCharts;
import org.safeboard.platform.web.Page;
import org.springframework.web.util.UriUtils;

/**
 * One figure: table, charts, base and how it is counted.
 *
 * @param leading the cells that lead to records, for those who may see them
 */
public record FigurePage(Choices choices, FigureTable table, Set<Place> leading) implements Page {

    /** A chart under its title. */
    public record Drawn(String title, String svg) {}

    /** A cell by the keys of its row and column. */
    public record Place(String row, String column) {}

    /** The charts as svg, drawn of what the table shows. */
    public List<Drawn> charts() {
        return table.charts().stream()
                .map(it -> new Drawn(it.title(), FigureCharts.svg(table, it, Look.PAGE)))
                .toList();
    }

    public String path() {
        return "/figures/" + table.id();
    }

    public boolean leads(Row row, Heading column) {
        return leading.contains(new Place(row.key(), column.key()));
    }

    public String recordsHref(Row row, Heading column) {
        return "%s/records?area=%s&year=%s&row=%s&column=%s"
                .formatted(path(), choices.area().code(), choices.year(), encoded(row.key()), encoded(column.key()));
    }

    private static String encoded(String key) {
        return UriUtils.encode(key, StandardCharsets.UTF_8);
    }
}
