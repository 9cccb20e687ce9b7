package org.safeboard.platform.figures.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.figures.FigureTable;

/** Figures as one long table, a line for each cell: {@code figure,row,column,value,numerator,denominator,display,base}. */
public final class FigureCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("figure", "row", "column", "value", "numerator", "denominator", "display", "base")
            .get();
    /** What a spreadsheet would take for a formula, also behind blanks (security.md, 1.2). */
    private static final Pattern FORMULA = Pattern.compile("\\A[\\uFEFF\\u0000-\\u001F\\u007F\\s]*[=+\\-@|%]");

    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d,.]+%?");

    private FigureCsv() {}

    public static void write(List<FigureTable> tables, Appendable to) {
        try (var printer = new CSVPrinter(to, FORMAT)) {
            for (var table : tables) {
                for (var row : table.rows()) {
                    for (int at = 0; at < table.columns().size(); at++) {
                        var cell = row.cells().get(at);
                        printer.printRecord(
                                table.id(),
                                plain(row.label()),
                                plain(table.columns().get(at).heading()),
                                cell.value() == null ? "" : cell.value().toPlainString(),
                                number(cell.numerator()),
                                number(cell.denominator()),
                                plain(cell.display()),
                                table.base());
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String number(@Nullable Long number) {
        return number == null ? "" : number.toString();
    }

    private static String plain(String text) {
        return FORMULA.matcher(text).find() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
