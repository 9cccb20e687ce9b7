package org.safeboard.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class WordWriterTest {
    private final XWPFDocument word = open();

    @Test
    void has_real_headings_lists_that_begin_at_one_and_text_as_text() {
        assertThat(word.getParagraphs())
                .filteredOn(it -> it.getStyle() != null && it.getStyle().startsWith("Heading"))
                .extracting(it -> it.getStyle() + " " + it.getText())
                .containsExactly("Heading1 The chapter", "Heading2 Summary", "Heading3 Deeper", "Heading2 Tables");
        List<XWPFParagraph> numbered = word.getParagraphs().stream()
                .filter(it -> "ListNumber".equals(it.getStyle()))
                .toList();
        assertThat(numbered.get(0).getNumID()).isEqualTo(numbered.get(1).getNumID());
        assertThat(numbered.get(2).getNumID()).isNotEqualTo(numbered.get(0).getNumID());
        assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).anyMatch(it -> it.contains("<b>&amp;\"'="));
    }

    @Test
    void says_its_language_title_and_marking() {
        assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Annual report 2013-14");
        assertThat(word.getStyles().getDefaultRunStyle()).isNotNull();
        assertThat(word.getHeaderList().getFirst().getText()).contains("DRAFT");
        assertThat(word.getFooterList().getFirst().getText()).contains("Page", "DRAFT");
    }

    @Test
    void describes_pictures_and_tables_and_repeats_header_rows() {
        var drawing = word.getParagraphs().stream()
                .flatMap(it -> it.getRuns().stream())
                .filter(it -> !it.getEmbeddedPictures().isEmpty())
                .map(it -> it.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr())
                .toList();
        assertThat(drawing)
                .singleElement()
                .satisfies(it -> assertThat(it.getDescr())
                        .isEqualTo("Chart 1: Contacts by setting. Bars of contacts by setting."));
        assertThat(word.getTables()).hasSize(2).allSatisfy(it -> {
            assertThat(it.getRow(0).isRepeatHeader()).isTrue();
            assertThat(it.getCTTbl().getTblPr().getTblCaption().getVal()).startsWith("Table ");
        });
    }

    private static XWPFDocument open() {
        try {
            return new XWPFDocument(new ByteArrayInputStream(WordWriter.write(Sample.document())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
