package org.safeboard.platform.documents;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of a document in a Word file, with a header row that repeats and columns of given widths. */
final class WordTable {
    /** The text width of the page, in twentieths of a point. */
    private static final int ACROSS = 9638;

    private WordTable() {}

    static void write(XWPFDocument word, Block.Table table) {
        int columns = table.columns().size();
        var made = word.createTable(table.rows().size() + 1, columns);
        made.setStyleID("FigureTable");
        made.setTableAlignment(TableRowAlign.LEFT);
        var properties = made.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        properties.addNewTblCaption().setVal(table.title());
        properties.addNewTblDescription().setVal(table.base());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        made.setWidth(String.valueOf(ACROSS));
        var look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        look.setNoVBand(true);
        look.setNoHBand(true);

        var grid = made.getCTTbl().getTblGrid() == null
                ? made.getCTTbl().addNewTblGrid()
                : made.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        var widths = widths(table);
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        var header = made.getRow(0);
        header.setRepeatHeader(true);
        for (int at = 0; at < columns; at++) {
            var column = table.columns().get(at);
            cell(header, at, column.heading(), column.isNumber(), true, widths[at], true);
        }
        for (int down = 0; down < table.rows().size(); down++) {
            var row = table.rows().get(down);
            for (int at = 0; at < columns; at++) {
                boolean last = down == table.rows().size() - 1;
                cell(
                        made.getRow(down + 1),
                        at,
                        row.cells().get(at).text(),
                        table.columns().get(at).isNumber(),
                        row.total(),
                        widths[at],
                        !last);
            }
        }
    }

    private static void cell(
            XWPFTableRow row, int at, String text, boolean number, boolean bold, int width, boolean withNext) {
        row.setCantSplitRow(true);
        var cell = row.getCell(at);
        var size = cell.getCTTc().addNewTcPr().addNewTcW();
        size.setW(BigInteger.valueOf(width));
        size.setType(STTblWidth.DXA);
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle("TableText");
        paragraph.setAlignment(number ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        // Rows that keep with the next hold a short table together on one page.
        paragraph.setKeepNext(withNext);
        var run = paragraph.createRun();
        run.setBold(bold);
        run.setText(text);
    }

    /** The first column takes what its longest label needs, within reason; the others share the rest. */
    private static int[] widths(Block.Table table) {
        int columns = table.columns().size();
        int longest = table.rows().stream()
                .mapToInt(it -> it.cells().getFirst().text().length())
                .max()
                .orElse(0);
        int others = Math.max(1, columns - 1);
        int first = Math.clamp(longest * 115L + 200, 1700, Math.max(2200, ACROSS - others * 1350));
        if (columns == 1) {
            first = ACROSS;
        }
        var widths = new int[columns];
        java.util.Arrays.fill(widths, (ACROSS - first) / others);
        widths[0] = first;
        return widths;
    }
}
