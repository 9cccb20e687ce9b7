package org.safeboard.allegations.duty;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.safeboard.platform.documents.Block;
import org.safeboard.platform.documents.Block.Heading;
import org.safeboard.platform.documents.Block.Paragraph;
import org.safeboard.platform.documents.Block.Table;
import org.safeboard.platform.documents.Span;

/** The parts of a printed page, in few words. */
public final class Print {
    private Print() {}

    public static Block heading(String id, String text) {
        return new Heading(2, id, text);
    }

    public static Block paragraph(String text) {
        return new Paragraph(List.of(Span.of(text)));
    }

    /** A line that begins in bold: "Lead: Amira Lane". */
    public static Block named(String name, String text) {
        return new Paragraph(List.of(new Span(name + ": ", true, ""), Span.of(text)));
    }

    /** A table that its heading names. */
    public static Table table(String id, List<String> headings, Stream<List<String>> rows) {
        return new Table(
                id,
                "",
                "",
                List.of(),
                headings.stream().map(it -> new Block.Column(it, null)).toList(),
                rows.map(row -> new Block.Row(
                                false, row.stream().map(Block.Cell::of).toList()))
                        .toList());
    }

    public static List<String> row(String... cells) {
        return Arrays.asList(cells);
    }

    /** The beginning of a text, as far as there is room; it says where the rest stands. */
    public static String beginning(String text, int room) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= room) {
            return line;
        }
        var end = line.lastIndexOf(' ', room);
        return line.substring(0, end < room / 2 ? room : end) + " \u2026 (more on the file)";
    }
}
