package org.safeboard.annualreport.domain.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.figures.FigureTable;

/** Every value of every figure on a line of its own, for other programs. */
final class FiguresCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("figure", "row", "column", "value", "numerator", "denominator", "display", "base")
            .setRecordSeparator("\n")
            .get();

    private FiguresCsv() {}

    static String of(List<FigureTable> tables) {
        var csv = new StringBuilder();
        try (var printer = new CSVPrinter(csv, FORMAT)) {
            for (var table : tables) {
                for (var row : table.rows()) {
                    for (int i = 0; i < table.columns().size(); i++) {
                        var cell = row.cells().get(i);
                        printer.printRecord(
                                table.id(),
                                safe(row.key()),
                                safe(table.columns().get(i).key()),
                                plain(cell.value()),
                                cell.numerator(),
                                cell.denominator(),
                                cell.display(),
                                safe(table.base()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    /** A spreadsheet would run text that begins like a formula. */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
