package org.safeboard.allegations.handover;

import java.util.ArrayList;
import java.util.List;
import org.safeboard.platform.documents.Block;
import org.safeboard.platform.documents.Block.Cell;
import org.safeboard.platform.documents.Block.Column;
import org.safeboard.platform.documents.Block.Row;
import org.safeboard.platform.documents.Document;
import org.safeboard.platform.documents.Span;
import org.safeboard.platform.web.Dates;

/** The handover sheet for paper: an overview of the cases, then what waits in each. */
final class SheetPaper {
    private SheetPaper() {}

    static Document of(Sheet sheet, String board) {
        var blocks = new ArrayList<Block>();
        blocks.add(paragraph(
                "Open cases led by " + sheet.name() + ": " + sheet.lines().size() + "."));
        if (!sheet.lines().isEmpty()) {
            blocks.add(overview(sheet));
            blocks.add(new Block.Heading(2, "cases", "Case by case"));
        }
        sheet.lines().forEach(it -> {
            blocks.add(new Block.Heading(3, "case-" + it.number(), it.number() + ", " + it.adult()));
            blocks.add(line("State", it.state() + ", received " + Dates.longDay(it.receivedOn())));
            if (it.nextOn() != null) {
                blocks.add(line(
                        "Next date",
                        Dates.longDay(it.nextOn()) + ": " + it.next() + (it.overdue() ? " (overdue)" : "")));
            }
            if (!it.hold().isEmpty()) {
                blocks.add(line("Hold", it.hold()));
            }
            list(blocks, "Open actions", it.actions());
            list(blocks, "To be told", it.toTell());
        });
        return new Document(
                "Handover sheet: " + sheet.name() + ", " + Dates.longDay(sheet.on()),
                board,
                "Every open case of one person, with what waits in it.",
                "OFFICIAL-SENSITIVE. For those who lead cases of this area. Shred it when it is out of date.",
                blocks,
                Document.Layout.LETTER);
    }

    private static Block overview(Sheet sheet) {
        return new Block.Table(
                "overview",
                "Table 1: Cases by their next date",
                "Every open case on " + Dates.longDay(sheet.on()) + ".",
                List.of(),
                List.of(
                        new Column("Case", null),
                        new Column("Adult", null),
                        new Column("State", null),
                        new Column("Next date", null),
                        new Column("Hold", null)),
                sheet.lines().stream()
                        .map(it -> new Row(
                                false,
                                List.of(
                                        Cell.of(it.number()),
                                        Cell.of(it.adult()),
                                        Cell.of(it.state()),
                                        Cell.of(it.nextOn() == null ? "None" : Dates.day(it.nextOn())),
                                        Cell.of(it.hold().isEmpty() ? "" : "Hold"))))
                        .toList());
    }

    private static void list(List<Block> blocks, String title, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(new Span(title + ":", true, ""))));
            blocks.add(new Block.Items(
                    false, items.stream().map(it -> List.of(Span.of(it))).toList()));
        }
    }

    private static Block line(String key, String value) {
        return new Block.Paragraph(List.of(new Span(key + ": ", true, ""), Span.of(value)));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(Span.of(text)));
    }
}
