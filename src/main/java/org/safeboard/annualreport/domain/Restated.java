package org.safeboard.annualreport.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.safeboard.platform.figures.FigureTable;

/**
 * A number that was published as one thing and is another now, because a record was corrected since.
 *
 * @param was as published; "not there" where the row is new
 * @param now as counted today; "not there" where the row is gone
 */
public record Restated(String figure, String title, String row, String column, String was, String now) {
    private static final String NOT_THERE = "not there";

    /** Every value that differs, in the order of the chapter. */
    public static List<Restated> between(List<FigureTable> published, List<FigureTable> today) {
        var current = new FigureBook(today);
        return published.stream()
                .flatMap(then -> current.table(then.id()).stream().flatMap(now -> differences(then, now).stream()))
                .toList();
    }

    private static List<Restated> differences(FigureTable then, FigureTable now) {
        var all = new ArrayList<Restated>();
        for (var row : then.rows()) {
            for (int i = 0; i < then.columns().size(); i++) {
                var column = then.columns().get(i);
                var was = row.cells().get(i).display();
                var is = now.cell(row.key(), column.key())
                        .map(FigureTable.Cell::display)
                        .orElse(NOT_THERE);
                add(all, then, row.label(), column.heading(), was, is);
            }
        }
        for (var row : now.rows()) {
            if (then.row(row.key()).isEmpty()) {
                for (int i = 0; i < now.columns().size(); i++) {
                    var heading = now.columns().get(i).heading();
                    add(
                            all,
                            then,
                            row.label(),
                            heading,
                            NOT_THERE,
                            row.cells().get(i).display());
                }
            }
        }
        return all;
    }

    private static void add(List<Restated> all, FigureTable table, String row, String column, String was, String now) {
        if (!Objects.equals(was, now)) {
            all.add(new Restated(table.id(), table.title(), row, column, was, now));
        }
    }
}
