package org.safeboard.annualreport.domain.print;

import java.util.ArrayList;
import java.util.List;
import org.safeboard.annualreport.domain.FigureBook;
import org.safeboard.annualreport.domain.prose.Inline;
import org.safeboard.annualreport.domain.prose.Markup;
import org.safeboard.annualreport.domain.prose.Part;
import org.safeboard.annualreport.domain.prose.Passages;
import org.safeboard.platform.charts.Look;
import org.safeboard.platform.documents.Block;
import org.safeboard.platform.documents.Span;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.FigureValue;
import org.safeboard.platform.figures.print.FigureBlocks;
import org.safeboard.platform.figures.print.FigureCharts;

/** Turns the text of chapters into the blocks of a document, numbering tables and charts from first to last. */
final class ChapterBlocks {
    private static final String PROTECTED = "In this version numbers are protected, so that nobody can be recognised: "
            + "small ones are not shown and others are rounded, in the text as in the tables. The notes under the tables say how.";

    private final List<Block> blocks = new ArrayList<>();
    private int tables;
    private int charts;
    private int headings;

    List<Block> all() {
        return blocks;
    }

    void add(Printed chapter) {
        blocks.add(new Block.Heading(2, chapter.id(), chapter.title()));
        if (chapter.book().isProtected()) {
            blocks.add(new Block.Paragraph(List.of(Span.of(PROTECTED))));
        }
        for (var section : chapter.sections()) {
            blocks.add(new Block.Heading(3, chapter.id() + "-" + section.id(), section.title()));
            for (var part : Passages.printed(Markup.read(section.text()), chapter.book())) {
                add(part, chapter.book());
            }
        }
    }

    private void add(Part part, FigureBook book) {
        switch (part) {
            case Part.Heading heading ->
                blocks.add(new Block.Heading(heading.level() + 3, "heading-" + ++headings, heading.text()));
            case Part.Paragraph paragraph -> blocks.add(new Block.Paragraph(spans(paragraph.inlines(), book)));
            case Part.Items items ->
                blocks.add(new Block.Items(
                        items.numbered(),
                        items.items().stream().map(it -> spans(it, book)).toList()));
            case Part.If _, Part.End _ -> {}
            case Part.TablePlace place ->
                book.table(place.figure())
                        .ifPresentOrElse(
                                it -> blocks.add(table(it, ++tables)), () -> missing("table " + place.figure()));
            case Part.ChartPlace place ->
                book.table(place.figure())
                        .filter(it -> place.number() >= 1
                                && place.number() <= it.charts().size())
                        .ifPresentOrElse(
                                it -> blocks.add(chart(it, place.number(), ++charts)),
                                () -> missing("chart %s %d".formatted(place.figure(), place.number())));
        }
    }

    private static Block.Table table(FigureTable figure, int number) {
        var table = FigureBlocks.table(figure, "Table %d: %s".formatted(number, figure.title()));
        // A text may print a table twice; its id has to be its own.
        return new Block.Table(
                "table-" + number, table.title(), table.base(), table.notes(), table.columns(), table.rows());
    }

    private static Block.Picture chart(FigureTable figure, int which, int number) {
        var chart = figure.charts().get(which - 1);
        return new Block.Picture(
                "Chart %d: %s".formatted(number, chart.title()),
                FigureCharts.data(figure, chart).description(),
                FigureCharts.svg(figure, chart, Look.PAGE));
    }

    private void missing(String what) {
        blocks.add(new Block.Paragraph(List.of(new Span("[There is no %s]".formatted(what), true, ""))));
    }

    private static List<Span> spans(List<Inline> inlines, FigureBook book) {
        return inlines.stream()
                .map(it -> switch (it) {
                    case Inline.Words words -> new Span(words.text(), words.bold(), "");
                    case Inline.Reference reference ->
                        book.value(reference.name())
                                .map(value -> new Span(said(value), reference.bold(), reference.name()))
                                .orElseGet(() -> new Span("[no figure %s]".formatted(reference.name()), true, ""));
                })
                .toList();
    }

    /** As a sentence can say it. */
    static String said(FigureValue value) {
        if (value.cell().isProtected()) {
            return "a number not shown here";
        }
        return value.cell().value() == null ? "a number that is not available" : value.text();
    }
}
