package org.safeboard.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.safeboard.testing.PdfUa;

class PdfWriterTest {
    private final byte[] pdf = PdfWriter.write(Sample.document());

    @Test
    void meets_pdf_ua_1_as_verapdf_checks_it() {
        assertThat(PdfUa.failures(pdf)).isEmpty();
    }

    @Test
    void has_bookmarks_marking_and_page_number_on_every_page_and_repeats_table_headers() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("The chapter");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Annual report 2013-14");
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("DRAFT", "Page " + page + " of " + pages);
            }
            assertThat(stripper.getText(document)).as("last page").contains("Setting Contacts Share");
        }
    }

    @Test
    void prints_text_as_text_whatever_it_holds() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("<b>&amp;\"'=HYPERLINK(\"x\")\\");
        }
    }
}
