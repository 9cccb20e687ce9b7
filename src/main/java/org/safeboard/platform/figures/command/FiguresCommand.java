package org.safeboard.platform.figures.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.commands.DataCommand;
import org.safeboard.platform.commands.Refusal;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.Figures;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.figures.print.FigureCsv;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the figures of an area and a reporting year, as one audience may see them. */
@Command(name = "figures", description = "Print the figures of an area and a reporting year.")
public final class FiguresCommand implements DataCommand {
    @Option(names = "--area", required = true, paramLabel = "AREA", description = "The area, such as walsall.")
    private String area = "";

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YEAR",
            description = "The reporting year, such as 2013-14.")
    private String year = "";

    @Option(
            names = "--audience",
            paramLabel = "AUDIENCE",
            description = "working (every number, the default), partners or public (small numbers protected).")
    private String audience = "working";

    @Option(names = "--figure", paramLabel = "ID", description = "Only this one, such as allegations.contacts.")
    private @Nullable String figure;

    @Option(names = "--csv", description = "As CSV, a line for each cell.")
    private boolean csv;

    @Override
    public int run(BeanFactory beans, PrintWriter out) {
        if (beans.getBean(Areas.class).find(area).isEmpty()) {
            throw new Refusal("There is no area " + area + ".");
        }
        var of = ReportingYear.parse(year)
                .orElseThrow(() -> new Refusal("A reporting year is written like 2013-14, not " + year + "."));
        var tables = tables(beans.getBean(Figures.class), of, readers());
        if (csv) {
            FigureCsv.write(tables, out);
        } else {
            tables.forEach(it -> TextTable.write(it, out));
        }
        out.flush();
        return 0;
    }

    private List<FigureTable> tables(Figures figures, ReportingYear of, Audience readers) {
        if (figure != null) {
            var id = figure;
            if (figures.find(id).isEmpty()) {
                throw new Refusal("There is no figure " + id + ".");
            }
            return List.of(figures.table(id, area, of, readers));
        }
        return figures.all().stream()
                .map(Figure::module)
                .distinct()
                .flatMap(it -> figures.chapter(it, area, of, readers).stream())
                .toList();
    }

    private Audience readers() {
        return Stream.of(Audience.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(audience))
                .findFirst()
                .orElseThrow(() -> new Refusal("The audience is working, partners or public, not " + audience + "."));
    }
}
