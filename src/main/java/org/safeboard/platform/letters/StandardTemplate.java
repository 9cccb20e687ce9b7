package org.safeboard.platform.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.safeboard.platform.documents.Block;
import org.safeboard.platform.documents.Document;
import org.safeboard.platform.documents.Document.Layout;
import org.safeboard.platform.documents.Span;
import org.safeboard.platform.documents.WordWriter;

/**
 * The template that comes with the application, made of a text: the first line is the title, the second stands under it, a
 * line that begins with {@code #} is a heading, with {@code -} an item of a list; lines without an empty one between them
 * are one paragraph.
 */
final class StandardTemplate {
    private StandardTemplate() {}

    static byte[] of(LetterType type) {
        var lines = text(type).lines().toList();
        return WordWriter.write(new Document(
                lines.get(0), lines.get(1), type.title(), "", blocks(lines.subList(2, lines.size())), Layout.LETTER));
    }

    private static List<Block> blocks(List<String> lines) {
        var blocks = new ArrayList<Block>();
        var items = new ArrayList<List<Span>>();
        var paragraph = new ArrayList<String>();
        for (var line : lines) {
            if (!line.startsWith("- ") && !items.isEmpty()) {
                blocks.add(new Block.Items(false, List.copyOf(items)));
                items.clear();
            }
            if (line.isBlank() || line.startsWith("# ") || line.startsWith("- ")) {
                end(paragraph, blocks);
            }
            if (line.startsWith("# ")) {
                blocks.add(new Block.Heading(2, "part-" + blocks.size(), line.substring(2)));
            } else if (line.startsWith("- ")) {
                items.add(List.of(Span.of(line.substring(2))));
            } else if (!line.isBlank()) {
                paragraph.add(line);
            }
        }
        end(paragraph, blocks);
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(false, items));
        }
        return blocks;
    }

    private static void end(List<String> paragraph, List<Block> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(Span.of(String.join(" ", paragraph)))));
            paragraph.clear();
        }
    }

    private static String text(LetterType type) {
        var path = "/letters/" + type.id() + ".txt";
        try (var file = Objects.requireNonNull(StandardTemplate.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
