package org.safeboard.platform.documents;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of a document in a Word file, with a header row that repeats and columns of given widths. */
final class WordTable {
    /** The text width of the page upright and turned on its side, in twentieths of a point. */
    private static final int UPRIGHT = 9638;

    private static final int TURNED = 14570;

    private static final int MOST_TOGETHER = 20;

    private final Block.Table table;
    private final int across;
    private final int[] widths;

    private WordTable(Block.Table table) {
        this.table = table;
        this.across = table.isWide() ? TURNED : UPRIGHT;
        this.widths = widths();
    }

    static void write(XWPFDocument word, Block.Table table) {
        var made = word.createTable(table.rows().size() + 1, table.columns().size());
        new WordTable(table).fill(made);
    }

    private void fill(XWPFTable made) {
        describe(made);
        var header = made.getRow(0);
        header.setRepeatHeader(true);
        for (int at = 0; at < widths.length; at++) {
            cell(header, at, table.columns().get(at).heading(), true, true);
        }
        for (int down = 0; down < table.rows().size(); down++) {
            var row = table.rows().get(down);
            for (int at = 0; at < widths.length; at++) {
                cell(made.getRow(down + 1), at, row.cells().get(at).text(), row.total(), staysWithNext(down));
            }
        }
    }

    private void describe(XWPFTable made) {
        made.setStyleID("FigureTable");
        made.setTableAlignment(TableRowAlign.LEFT);
        made.setWidth(String.valueOf(across));
        var properties = made.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        properties.addNewTblCaption().setVal(table.title());
        properties.addNewTblDescription().setVal(table.base());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
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
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private void cell(XWPFTableRow row, int at, String text, boolean bold, boolean withNext) {
        row.setCantSplitRow(true);
        var cell = row.getCell(at);
        var size = cell.getCTTc().addNewTcPr().addNewTcW();
        size.setW(BigInteger.valueOf(widths[at]));
        size.setType(STTblWidth.DXA);
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(table.isWide() ? "TableTextSmall" : "TableText");
        paragraph.setAlignment(table.columns().get(at).isNumber() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        paragraph.setKeepNext(withNext);
        var run = paragraph.createRun();
        run.setBold(bold);
        run.setText(text);
    }

    /** A short table stays together on one page; a long one may part, but not near its beginning or end. */
    private boolean staysWithNext(int row) {
        int rows = table.rows().size();
        return row < rows - 1 && (rows <= MOST_TOGETHER || row < 2 || row > rows - 4);
    }

    /** The first column takes what its longest label needs, within reason; the others share the rest. */
    private int[] widths() {
        var all = new int[table.columns().size()];
        int others = all.length - 1;
        if (others == 0) {
            all[0] = across;
            return all;
        }
        int longest = table.rows().stream()
                .mapToInt(it -> it.cells().getFirst().text().length())
                .max()
                .orElse(0);
        int least = table.isWide() ? 880 : 1350;
        int first = Math.clamp(longest * 115L + 200, 1700, Math.max(2200, across - others * least));
        Arrays.fill(all, (across - first) / others);
        all[0] = first;
        return all;
    }
}
