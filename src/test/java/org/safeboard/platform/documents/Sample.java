package org.safeboard.platform.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A document with everything a document can hold, and with text that tries to break out of each format. */
final class Sample {
    static final String NASTY = "<b>&amp;\"'=HYPERLINK(\"x\")\\ \u0001\uD800 </style> %s ${x}";

    private Sample() {}

    static Document document() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, "chapter", "The chapter"));
        blocks.add(new Block.Heading(3, "summary", "Summary"));
        blocks.add(new Block.Paragraph(List.of(
                Span.of("There were "),
                new Span("239", false, "sample.total"),
                Span.of(" contacts, after the offices fitted. "),
                new Span(NASTY, true, ""))));
        blocks.add(new Block.Items(false, List.of(List.of(Span.of("a bullet")), List.of(Span.of("another")))));
        blocks.add(new Block.Items(true, List.of(List.of(Span.of("first")), List.of(Span.of("second")))));
        blocks.add(new Block.Heading(4, "deeper", "Deeper"));
        blocks.add(new Block.Items(true, List.of(List.of(Span.of("first again")))));
        blocks.add(new Block.Heading(3, "tables", "Tables"));
        blocks.add(table(1, 12));
        blocks.add(new Block.Picture("Chart 1: Contacts by setting", "Bars of contacts by setting.", svg()));
        blocks.add(table(2, 80));
        return new Document("Annual report 2013-14", "A Board " + NASTY, "What the year was " + NASTY, "DRAFT", blocks);
    }

    static Block.Table table(int number, int rows) {
        var columns = List.of(
                new Block.Column("Setting", null),
                new Block.Column("Contacts", "0"),
                new Block.Column("Share", "0\"%\""));
        var body = new ArrayList<Block.Row>();
        body.add(new Block.Row(false, List.of(Block.Cell.of(NASTY), Block.Cell.of("*"), Block.Cell.of("*"))));
        for (int i = 0; i < rows; i++) {
            body.add(new Block.Row(
                    i == rows - 1,
                    List.of(
                            Block.Cell.of("Setting " + i),
                            new Block.Cell("" + i, BigDecimal.valueOf(i)),
                            new Block.Cell(i + "%", BigDecimal.valueOf(i)))));
        }
        return new Block.Table(
                "table-" + number,
                "Table " + number + ": Contacts by setting",
                "Contacts received",
                List.of("A note"),
                columns,
                body);
    }

    private static String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 200" role="img"><title>Contacts</title>\
                <rect x="10" y="20" width="300" height="40" fill="#12384f"/>\
                <text x="320" y="45" font-family="Source Sans 3" font-size="16" fill="#0b0c0c">Education 97</text>\
                </svg>""";
    }
}
