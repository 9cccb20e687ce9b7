package org.safeboard.platform.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes all tables of a document as a workbook: a sheet of contents, then a sheet for each table with its base and how it
 * is counted. Text stays text, so nothing in it is ever run as a formula.
 */
public final class WorkbookWriter {
    private static final String BLUE = "12384F";
    private static final String RED = "7A1F12";

    private WorkbookWriter() {}

    public static byte[] write(Document document) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Safeboard", "1.0")) {
            workbook.properties().setTitle(document.title()).setSubject(document.summary());
            workbook.setGlobalDefaultFont("Arial", 10);
            var names = names(document.tables());
            contents(workbook.newWorksheet("Contents"), document, names);
            for (int at = 0; at < names.size(); at++) {
                var sheet = workbook.newWorksheet(names.get(at));
                table(sheet, document.tables().get(at), document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void contents(Worksheet sheet, Document document, List<String> names) {
        sheet.hideGridLines();
        sheet.width(0, 14);
        sheet.width(1, 70);
        sheet.width(2, 80);
        title(sheet, document.title() + " \u00B7 " + document.publisher());
        marking(sheet, document, 1);
        heading(sheet, 3, 0, "Sheet", false);
        heading(sheet, 3, 1, "Table", false);
        heading(sheet, 3, 2, "Base", false);
        for (int at = 0; at < names.size(); at++) {
            var table = document.tables().get(at);
            int row = at + 4;
            sheet.hyperlink(row, 0, HyperLink.internal("'" + names.get(at) + "'!A1", names.get(at)));
            sheet.value(row, 1, table.title());
            sheet.value(row, 2, table.base());
            sheet.style(row, 0)
                    .fontColor("1A5F85")
                    .underlined()
                    .verticalAlignment("top")
                    .set();
            sheet.range(row, 1, row, 2)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        printing(sheet, document);
    }

    private static void table(Worksheet sheet, Block.Table table, Document document) {
        int columns = table.columns().size();
        title(sheet, table.title());
        marking(sheet, document, 1);
        sheet.value(2, 0, "Base: " + table.base());
        sheet.width(0, firstWidth(table));
        for (int at = 0; at < columns; at++) {
            if (at > 0) {
                sheet.width(at, 14);
            }
            heading(
                    sheet,
                    4,
                    at,
                    table.columns().get(at).heading(),
                    table.columns().get(at).isNumber());
        }
        for (int down = 0; down < table.rows().size(); down++) {
            row(sheet, down + 5, table, table.rows().get(down));
        }
        int after = table.rows().size() + 6;
        for (var note : table.notes()) {
            sheet.value(after++, 0, HtmlTable.sentence(note));
        }
        sheet.freezePane(1, 5);
        sheet.repeatRows(4, 4);
        printing(sheet, document);
    }

    private static void row(Worksheet sheet, int at, Block.Table table, Block.Row row) {
        for (int across = 0; across < row.cells().size(); across++) {
            var cell = row.cells().get(across);
            var format = table.columns().get(across).format();
            var style = sheet.style(at, across);
            if (format != null && cell.number() != null) {
                sheet.value(at, across, cell.number());
                style.format(format);
            } else {
                sheet.value(at, across, cell.text());
            }
            if (format != null) {
                style.horizontalAlignment("right");
            }
            if (row.total()) {
                style.bold().borderStyle(BorderSide.TOP, BorderStyle.THIN);
            }
            style.set();
        }
    }

    private static void title(Worksheet sheet, String title) {
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().fontSize(14).fontColor(BLUE).set();
    }

    private static void marking(Worksheet sheet, Document document, int row) {
        sheet.value(row, 0, document.marking());
        sheet.style(row, 0).bold().fontColor(RED).set();
    }

    private static void heading(Worksheet sheet, int row, int column, String text, boolean number) {
        sheet.value(row, column, text);
        sheet.style(row, column)
                .bold()
                .fontColor(BLUE)
                .wrapText(true)
                .verticalAlignment("bottom")
                .horizontalAlignment(number ? "right" : "left")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.MEDIUM)
                .set();
    }

    private static void printing(Worksheet sheet, Document document) {
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer(document.marking().replace("&", "&&"), Position.LEFT);
        sheet.footer("Page &P of &N", Position.RIGHT);
    }

    private static double firstWidth(Block.Table table) {
        return table.rows().stream().mapToInt(it -> it.cells().getFirst().text().length()).max().stream()
                .mapToDouble(it -> Math.clamp(it * 1.05, 18, 60))
                .findFirst()
                .orElse(18);
    }

    /** Short unique names that a workbook accepts: "Table 1". */
    private static List<String> names(List<Block.Table> tables) {
        var names = new ArrayList<String>();
        var taken = new HashSet<>(List.of("contents"));
        for (var table : tables) {
            var wanted = table.title()
                    .split(":", 2)[0]
                    .replaceAll("[^A-Za-z0-9 -]", "")
                    .strip();
            var name = wanted.isEmpty() ? "Table" : wanted.substring(0, Math.min(25, wanted.length()));
            for (int more = 2; !taken.add(name.toLowerCase(Locale.UK)); more++) {
                name = wanted.substring(0, Math.min(25, wanted.length())) + " " + more;
            }
            names.add(name);
        }
        return names;
    }
}
