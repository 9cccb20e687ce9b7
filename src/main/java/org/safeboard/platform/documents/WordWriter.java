package org.safeboard.platform.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Writes a document as a Word file that people can go on editing: real styles, lists, tables and pictures. */
public final class WordWriter {
    private static final int CENTIMETRES_ACROSS = 10;

    private final XWPFDocument word = new XWPFDocument();
    private final Document document;
    private final WordLists lists;
    private int pictures;

    private WordWriter(Document document) {
        this.document = document;
        this.lists = new WordLists(word);
    }

    public static byte[] write(Document document) {
        try (var file = new ByteArrayOutputStream()) {
            var writer = new WordWriter(document);
            writer.all();
            writer.word.write(file);
            writer.word.close();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException | InvalidFormatException e) {
            throw new IllegalStateException("The Word file could not be written", e);
        }
    }

    private void all() throws IOException, XmlException, InvalidFormatException {
        try (var styles = Objects.requireNonNull(WordWriter.class.getResourceAsStream("/documents/word-styles.xml"))) {
            word.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
        }
        if (document.layout() == Document.Layout.LETTER) {
            runOn();
        }
        lists.define();
        WordFrame.write(word, document);
        paragraph("Title", document.title());
        paragraph("Subtitle", document.publisher());
        for (var block : document.blocks()) {
            switch (block) {
                case Block.Heading heading -> paragraph("Heading" + (heading.level() - 1), heading.text());
                case Block.Paragraph text -> spans(paragraph("Normal"), text.spans());
                case Block.Items items -> items(items);
                case Block.Table table -> table(table);
                case Block.Picture picture -> picture(picture);
            }
        }
    }

    /** In a letter nothing begins a new page, and headings are no larger than it needs. */
    private void runOn() {
        var heading = word.getStyles().getStyle("Heading1").getCTStyle();
        heading.getPPr().unsetPageBreakBefore();
        heading.getPPr().getSpacing().setBefore(BigInteger.valueOf(240));
        heading.getPPr().getSpacing().setAfter(BigInteger.valueOf(80));
        heading.getRPr().getSzArray(0).setVal(BigInteger.valueOf(26));
        word.getStyles().getStyle("Title").getCTStyle().getRPr().getSzArray(0).setVal(BigInteger.valueOf(34));
        word.getStyles()
                .getStyle("Subtitle")
                .getCTStyle()
                .getRPr()
                .getSzArray(0)
                .setVal(BigInteger.valueOf(22));
    }

    private void items(Block.Items items) {
        BigInteger numbering = items.numbered() ? lists.newNumbering() : null;
        for (var item : items.items()) {
            var paragraph = paragraph(items.numbered() ? "ListNumber" : "ListBullet");
            if (numbering != null) {
                paragraph.setNumID(numbering);
            }
            spans(paragraph, item);
        }
    }

    private void table(Block.Table table) {
        if (table.isWide()) {
            WordFrame.endSection(word, false);
        }
        paragraph("Caption", table.title());
        WordTable.write(word, table);
        var notes = new java.util.ArrayList<String>();
        if (!table.base().isBlank()) {
            notes.add("Base: " + HtmlTable.sentence(table.base()));
        }
        table.notes().forEach(it -> notes.add(HtmlTable.sentence(it)));
        paragraph("TableNote", String.join(" ", notes));
        if (table.isWide()) {
            WordFrame.endSection(word, true);
        }
    }

    private void picture(Block.Picture picture) throws IOException, InvalidFormatException {
        paragraph("Caption", picture.title());
        var image = Raster.of(picture.svg());
        var paragraph = word.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        int width = Units.toEMU(CENTIMETRES_ACROSS * 72 / 2.54);
        int height = (int) ((long) width * image.height() / image.width());
        pictures++;
        paragraph
                .createRun()
                .addPicture(
                        new ByteArrayInputStream(image.png()),
                        org.apache.poi.xwpf.usermodel.Document.PICTURE_TYPE_PNG,
                        "chart-" + pictures + ".png",
                        width,
                        height);
        var properties = paragraph
                .getRuns()
                .getFirst()
                .getCTR()
                .getDrawingArray(0)
                .getInlineArray(0)
                .getDocPr();
        properties.setName("Chart " + pictures);
        properties.setTitle(picture.title());
        properties.setDescr(picture.title() + ". " + picture.description());
    }

    private XWPFParagraph paragraph(String style) {
        var paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private void paragraph(String style, String text) {
        paragraph(style).createRun().setText(text);
    }

    private static void spans(XWPFParagraph paragraph, List<Span> spans) {
        for (var span : spans) {
            var run = paragraph.createRun();
            run.setBold(span.bold());
            run.setText(span.text());
        }
    }
}
