package org.safeboard.platform.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.documents.Block;

class FillingTest {
    private static final LetterValues VALUES = new LetterValues(
            Map.of("reference", "LADO-2014-0001", "date received", "17 April\n2014"),
            List.of(
                    Map.of("allegation", "That you gripped a boy", "outcome", "False"),
                    Map.of("allegation", "That you <shouted> & swore", "outcome", "Unfounded")));

    private static XWPFDocument filled(byte[] template) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(Filling.fill(template, TemplateCheckTest.TYPE, VALUES)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_field_that_word_split_into_runs_is_filled_and_keeps_its_formatting() {
        var template = WordFor.of(word -> {
            var paragraph = word.createParagraph();
            paragraph.createRun().setText("Our reference {");
            var bold = paragraph.createRun();
            bold.setBold(true);
            bold.setText("{refe");
            paragraph.createRun().setText("rence");
            paragraph.createRun().setText("}} of {{date received}}.");
        });
        var paragraph = filled(template).getParagraphs().getFirst();
        assertThat(paragraph.getText()).isEqualTo("Our reference LADO-2014-0001 of 17 April\n2014.");
        assertThat(paragraph.getRuns().get(1).isBold()).isTrue();
    }

    @Test
    void paragraphs_about_an_allegation_are_repeated_as_a_group() {
        var template = WordFor.paragraphs(
                "First", "Allegation: {{allegation}}", "Outcome: {{outcome}} ({{reference}})", "Last");
        assertThat(filled(template).getParagraphs())
                .extracting(XWPFParagraph::getText)
                .containsExactly(
                        "First",
                        "Allegation: That you gripped a boy",
                        "Outcome: False (LADO-2014-0001)",
                        "Allegation: That you <shouted> & swore",
                        "Outcome: Unfounded (LADO-2014-0001)",
                        "Last");
    }

    @Test
    void a_row_of_a_table_is_repeated_and_its_heading_is_not() {
        var template = WordFor.of(word -> {
            var table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Allegation");
            table.getRow(0).getCell(1).setText("Outcome");
            table.getRow(1).getCell(0).setText("{{allegation}}");
            table.getRow(1).getCell(1).setText("{{outcome}}");
        });
        var rows = filled(template).getTables().getFirst().getRows();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(2).getCell(1).getText()).isEqualTo("Unfounded");
    }

    @Test
    void a_value_that_looks_like_a_field_stays_as_it_is() {
        var values = new LetterValues(Map.of("reference", "{{outcome}}", "date received", "x"), List.of());
        var word = Filling.fill(WordFor.paragraphs("A {{reference}} B"), TemplateCheckTest.TYPE, values);
        assertThat(WordFile.text(body(word))).isEqualTo("A {{outcome}} B");
    }

    private static org.w3c.dom.Element body(byte[] word) {
        try {
            return WordFile.all(WordFile.read(word).xml("word/document.xml"), "p")
                    .getFirst();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void what_is_missing_is_told() {
        var values = new LetterValues(Map.of("reference", " "), List.of(Map.of("allegation", "x", "outcome", "")));
        assertThat(values.missing(List.of("reference", "allegation", "outcome", "date received")))
                .containsExactly("reference", "outcome", "date received");
    }

    @Test
    void headings_lists_and_tables_are_read_as_such() throws IOException {
        var template = WordFor.of(word -> {
            word.createStyles();
            word.createParagraph().createRun().setText("Dear {{reference}}");
            var table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Allegation");
            table.getRow(0).getCell(1).setText("Outcome");
            table.getRow(1).getCell(0).setText("{{allegation}}");
            table.getRow(1).getCell(1).setText("{{outcome}}");
        });
        var blocks = WordBlocks.read(Filling.fill(template, TemplateCheckTest.TYPE, VALUES))
                .blocks();
        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(1)).isInstanceOfSatisfying(Block.Table.class, it -> {
            assertThat(it.rows()).hasSize(2);
            assertThat(it.title()).isEqualTo("Allegation, Outcome");
        });
    }
}
