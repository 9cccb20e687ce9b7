package org.safeboard.annualreport.domain.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.annualreport.domain.ChapterKey;
import org.safeboard.annualreport.domain.Chapters;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.testing.Cast;
import org.safeboard.testing.ExampleFiles;
import org.safeboard.testing.PageTest;
import org.safeboard.testing.PdfUa;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PageTest
@Import(ExampleFiles.class)
class ReportFilesTest {
    private static Cast.Area area;

    @Autowired
    Cast cast;

    @Autowired
    ExampleFiles example;

    @Autowired
    Chapters chapters;

    @BeforeEach
    void theExampleYear() {
        if (area == null) {
            area = cast.area();
            example.bringInto(area);
        }
    }

    @Test
    void the_text_it_begins_with_has_nothing_to_point_out() {
        assertThat(chapters.find(key()).orElseThrow().noticed(chapters.book(key(), Audience.WORKING)))
                .isEmpty();
    }

    @Test
    void writes_a_pdf_that_meets_pdf_ua_1_and_says_draft_on_every_page() throws IOException {
        var pdf = ReportFile.PDF.write(report(Audience.WORKING));
        assertThat(PdfUa.failures(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document)).contains("DRAFT \u00B7 OFFICIAL-SENSITIVE");
            }
        }
    }

    @Test
    void writes_word_with_headings_described_pictures_and_nothing_unresolved() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(ReportFile.WORD.write(report(Audience.WORKING))))) {
            assertThat(word.getParagraphs())
                    .filteredOn(it -> "Heading2".equals(it.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .contains("Summary", "Timescales", "Tables", "Analysis", "Recommendations and actions");
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).noneMatch(it -> it.contains("{"));
            assertThat(word.getParagraphs().stream()
                            .flatMap(it -> it.getRuns().stream())
                            .filter(it -> !it.getEmbeddedPictures().isEmpty())
                            .map(it -> it.getCTR()
                                    .getDrawingArray(0)
                                    .getInlineArray(0)
                                    .getDocPr()
                                    .getDescr()))
                    .hasSize(11)
                    .allMatch(it -> it.startsWith("Chart "));
        }
    }

    @Test
    void says_in_its_prose_what_its_tables_say() throws IOException {
        var report = report(Audience.WORKING);
        var page = Jsoup.parse(new String(ReportFile.HTML.write(report), StandardCharsets.UTF_8));
        var total = page.select("table:has(caption:contains(Contacts by setting)) tr.doc-total td")
                .first();
        assertThat(total.text()).isEqualTo("239");
        assertThat(page.select("#allegations-summary ~ p").eachText())
                .anyMatch(it -> it.startsWith(
                        "There were 239 contacts with the LADO in the year; the year before there were 180."));
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(ReportFile.WORKBOOK.write(report)))) {
            assertThat(workbook.getSheet("Table 1").getRow(5).getCell(1).getNumericCellValue())
                    .isEqualTo(97);
        }
        assertThat(new String(ReportFile.FIGURES.write(report), StandardCharsets.UTF_8).lines())
                .startsWith("figure,row,column,value,numerator,denominator,display,base")
                .contains(
                        "allegations.contacts-by-sector,Education,'% of contacts,41,97,239,41%,Contacts received from 1 April 2013 to 31 March 2014.");
    }

    @Test
    void gives_no_value_of_a_protected_number() {
        var report = report(Audience.PUBLIC);
        var lines = new String(ReportFile.FIGURES.write(report), StandardCharsets.UTF_8)
                .lines()
                .toList();
        for (var table : chapters.book(key(), Audience.PUBLIC).tables()) {
            for (var row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    if (row.cells().get(i).isProtected()) {
                        var start = "%s,%s,%s,"
                                .formatted(
                                        table.id(),
                                        row.key(),
                                        table.columns().get(i).key());
                        assertThat(lines)
                                .filteredOn(it -> it.startsWith(start))
                                .allMatch(it -> it.startsWith(start + ",,,"));
                    }
                }
            }
        }
    }

    /** For looking at: set SAFEBOARD_LOOK to a folder. */
    @Test
    void can_be_looked_at() throws IOException {
        var folder = System.getenv("SAFEBOARD_LOOK");
        for (var audience : List.of(Audience.WORKING, Audience.PUBLIC)) {
            var report = report(audience);
            for (var file : ReportFile.values()) {
                var bytes = file.write(report);
                assertThat(bytes).isNotEmpty();
                if (folder != null) {
                    var path = Path.of(folder, audience.name().toLowerCase(java.util.Locale.UK), file.fileName());
                    Files.createDirectories(path.getParent());
                    Files.write(path, bytes);
                }
            }
        }
    }

    private Report report(Audience audience) {
        var chapter = chapters.find(key()).orElseThrow();
        return new Report(
                chapter.board(),
                key().year(),
                audience,
                true,
                List.of(Printed.draft(chapter, chapters.book(key(), audience))));
    }

    private static ChapterKey key() {
        return new ChapterKey(area.code(), new ReportingYear(2013), "allegations");
    }
}
