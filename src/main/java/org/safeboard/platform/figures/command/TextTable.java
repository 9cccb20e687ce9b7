package org.safeboard.platform.figures.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.FigureTable.Cell;
import org.safeboard.platform.figures.FigureTable.Heading;

/** A figure as plain text: labels to the left, numbers under each other to the right. */
final class TextTable {
    private TextTable() {}

    static void write(FigureTable table, PrintWriter out) {
        var lines = new ArrayList<List<String>>();
        lines.add(line(
                table.heading(), table.columns().stream().map(Heading::heading).toList()));
        table.rows()
                .forEach(it -> lines.add(
                        line(it.label(), it.cells().stream().map(Cell::display).toList())));
        var widths = IntStream.range(0, table.columns().size() + 1)
                .map(at ->
                        lines.stream().mapToInt(it -> it.get(at).length()).max().orElse(0))
                .toArray();
        out.printf("%s (%s)%n%s%n%n", table.title(), table.id(), table.base());
        for (var line : lines) {
            var text = new StringBuilder("  ")
                    .append(line.getFirst())
                    .repeat(" ", widths[0] - line.getFirst().length());
            for (int at = 1; at < line.size(); at++) {
                text.append("  ")
                        .repeat(" ", widths[at] - line.get(at).length())
                        .append(line.get(at));
            }
            out.println(text.toString().stripTrailing());
        }
        out.println();
        table.notes().forEach(out::println);
        out.println();
    }

    private static List<String> line(String first, List<String> others) {
        var line = new ArrayList<>(List.of(first));
        line.addAll(others);
        return line;
    }
}
