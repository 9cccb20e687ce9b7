package org.safeboard.platform.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.documents.Block;
import org.safeboard.platform.documents.Span;
import org.safeboard.platform.documents.Text;

/**
 * The content of a Word file: headings, paragraphs, lists and tables, of which the PDF and the preview are made. How the
 * office made them look stays in the Word file.
 *
 * @param title the text of the first title, or of the first heading where there is none
 * @param subtitle the text under the title; blank where there is none
 */
record WordBlocks(String title, String subtitle, List<Block> blocks) {

    /** @throws IOException where Word itself could not open it */
    static WordBlocks read(byte[] file) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            return new Reader(word).read();
        } catch (RuntimeException unreadable) { // POI has many of its own for a file that is broken
            throw new IOException(unreadable);
        }
    }

    private static final class Reader {
        private final XWPFDocument word;
        private final List<Block> blocks = new ArrayList<>();
        private final List<List<Span>> items = new ArrayList<>();
        private boolean numbered;
        private String title = "";
        private String subtitle = "";
        private int depth = 1;

        Reader(XWPFDocument word) {
            this.word = word;
        }

        WordBlocks read() {
            elements(word.getBodyElements());
            endList();
            return new WordBlocks(title, subtitle, blocks);
        }

        private void elements(List<IBodyElement> elements) {
            for (var element : elements) {
                switch (element) {
                    case XWPFParagraph paragraph -> paragraph(paragraph);
                    case XWPFTable table -> table(table);
                    case XWPFSDT control ->
                        paragraph(List.of(Span.of(control.getContent().getText())));
                    default -> {}
                }
            }
        }

        private void paragraph(XWPFParagraph paragraph) {
            var spans = spans(paragraph);
            var text = Text.plain(spans);
            if (text.isBlank()) {
                return;
            }
            var style = styleName(paragraph);
            if (style.equals("title") && title.isEmpty()) {
                title = text;
            } else if (style.equals("subtitle") && subtitle.isEmpty()) {
                subtitle = text;
            } else if (style.matches("heading [1-9]") && title.isEmpty()) {
                title = text;
            } else if (style.matches("heading [1-9]")) {
                heading(style.charAt(8) - '0', text);
            } else if (style.startsWith("list") || paragraph.getNumID() != null) {
                item(spans, isNumbered(paragraph, style));
            } else {
                paragraph(spans);
            }
        }

        /** Levels follow each other without a gap, whichever the office chose. */
        private void heading(int level, String text) {
            endList();
            depth = Math.min(Math.max(level + 1, 2), depth + 1);
            blocks.add(new Block.Heading(Math.min(depth, 5), "part-" + (blocks.size() + 1), text));
        }

        private void item(List<Span> spans, boolean isNumbered) {
            if (isNumbered != numbered) {
                endList();
            }
            numbered = isNumbered;
            items.add(spans);
        }

        private void paragraph(List<Span> spans) {
            endList();
            blocks.add(new Block.Paragraph(spans));
        }

        private void endList() {
            if (!items.isEmpty()) {
                blocks.add(new Block.Items(numbered, List.copyOf(items)));
                items.clear();
            }
        }

        private void table(XWPFTable table) {
            endList();
            var rows = table.getRows();
            if (rows.size() < 2
                    || rows.stream()
                            .anyMatch(it ->
                                    cells(it).size() != cells(rows.getFirst()).size())) {
                // a table that only places text side by side is read line by line
                rows.forEach(row -> row.getTableCells().forEach(cell -> elements(cell.getBodyElements())));
                return;
            }
            var columns = cells(rows.getFirst()).stream()
                    .map(it -> new Block.Column(it, null))
                    .toList();
            var content = rows.stream()
                    .skip(1)
                    .map(row -> new Block.Row(
                            false, cells(row).stream().map(Block.Cell::of).toList()))
                    .toList();
            var id = "table-" + (blocks.size() + 1);
            var named = caption(table);
            var title = named.isBlank() ? String.join(", ", cells(rows.getFirst())) : named;
            blocks.add(new Block.Table(id, title, "", List.of(), columns, content));
        }

        private static String caption(XWPFTable table) {
            var properties = table.getCTTbl().getTblPr();
            return properties != null && properties.isSetTblCaption()
                    ? properties.getTblCaption().getVal()
                    : "";
        }

        private static List<String> cells(XWPFTableRow row) {
            return row.getTableCells().stream().map(it -> it.getText().strip()).toList();
        }

        private static List<Span> spans(XWPFParagraph paragraph) {
            var spans = new ArrayList<Span>();
            for (var run : paragraph.getRuns()) {
                var text = text(run);
                if (!text.isEmpty()) {
                    spans.add(new Span(text, run.isBold(), ""));
                }
            }
            return spans;
        }

        private static String text(XWPFRun run) {
            // POI gives the address of a link with its text; a reader of the letter sees the text
            return run instanceof XWPFHyperlinkRun link ? link.text() : run.text();
        }

        /** Word keeps the English name of its own styles, whatever they are called on the screen. */
        private String styleName(XWPFParagraph paragraph) {
            @Nullable
            XWPFStyle style = paragraph.getStyle() == null || word.getStyles() == null
                    ? null
                    : word.getStyles().getStyle(paragraph.getStyle());
            for (int up = 0; style != null && up < 10; up++) {
                var name = style.getName().toLowerCase(Locale.ROOT);
                if (name.matches("title|subtitle|heading [1-9]|list.*")) {
                    return name;
                }
                style = style.getBasisStyleID() == null
                        ? null
                        : word.getStyles().getStyle(style.getBasisStyleID());
            }
            return "";
        }

        private static boolean isNumbered(XWPFParagraph paragraph, String style) {
            var format = paragraph.getNumFmt();
            return format == null
                    ? style.startsWith("list number")
                    : !format.equals("bullet") && !format.equals("none");
        }
    }
}
