package org.safeboard.bench.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in plain text: the first column to the left, all others to the right. */
final class Table {
    private final List<String[]> rows = new ArrayList<>();

    Table(String... headings) {
        rows.add(headings);
    }

    void row(String... cells) {
        rows.add(cells);
    }

    static String share(double share) {
        return String.format(Locale.UK, "%.4f", share);
    }

    void print() {
        int columns = rows.getFirst().length;
        var widths = new int[columns];
        for (var row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        System.out.println();
        for (var row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(("%" + (i == 0 ? "-" : "") + Math.max(1, widths[i]) + "s  ").formatted(row[i]));
            }
            System.out.println(line.toString().stripTrailing());
        }
    }
}
