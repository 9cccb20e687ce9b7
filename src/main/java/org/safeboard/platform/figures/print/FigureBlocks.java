package org.safeboard.platform.figures.print;

import java.util.ArrayList;
import org.safeboard.platform.documents.Block;
import org.safeboard.platform.figures.Column.Kind;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.FigureTable.Cell;

/** A figure as the table of a document: the same in HTML, PDF, Word and the workbook. */
public final class FigureBlocks {
    private FigureBlocks() {}

    /** @param title the caption, such as "Table 1: Contacts by setting" */
    public static Block.Table table(FigureTable table, String title) {
        var columns = new ArrayList<Block.Column>();
        columns.add(new Block.Column(table.heading(), null));
        table.columns().forEach(it -> columns.add(new Block.Column(it.heading(), format(it.kind()))));
        var rows = new ArrayList<Block.Row>();
        for (var row : table.rows()) {
            var cells = new ArrayList<Block.Cell>();
            cells.add(Block.Cell.of(row.label()));
            row.cells().forEach(it -> cells.add(cell(it)));
            rows.add(new Block.Row(row.total(), cells));
        }
        return new Block.Table(table.id().replace('.', '-'), title, table.base(), table.notes(), columns, rows);
    }

    private static Block.Cell cell(Cell cell) {
        return new Block.Cell(cell.display(), cell.value());
    }

    private static String format(Kind kind) {
        return switch (kind) {
            case COUNT -> "#,##0";
            case PERCENT -> "0\"%\"";
            case DAYS -> "0.##";
            case CHANGE -> "+#,##0;\u2212#,##0;0";
            case CHANGE_PERCENT -> "+#,##0\"%\";\u2212#,##0\"%\";0\"%\"";
        };
    }
}
