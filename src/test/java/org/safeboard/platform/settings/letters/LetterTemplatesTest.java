package org.safeboard.platform.settings.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.safeboard.platform.letters.Letters;
import org.safeboard.platform.letters.WordFor;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.safeboard.testing.PdfUa;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The office downloads a template, edits it in Word and uploads it. */
@PageTest
class LetterTemplatesTest {
    private static final String PATH = "/settings/letters/allegations.outcome";

    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    Letters letters;

    @Test
    void a_template_is_downloaded_edited_and_uploaded_and_the_one_before_is_kept() throws IOException {
        var area = cast.area();
        var lado = area.lado();
        var standard = browser.get(lado, PATH + "/file?number=0").getResponse();
        assertThat(standard.getHeader("Content-Disposition")).contains("allegations-outcome-0.docx");

        byte[] edited;
        try (var word = new XWPFDocument(new ByteArrayInputStream(standard.getContentAsByteArray()));
                var out = new java.io.ByteArrayOutputStream()) {
            word.createParagraph().createRun().setText("Council House, Exampleton. {{reference}}");
            word.write(out);
            edited = out.toByteArray();
        }
        assertThat(upload(lado, area.code(), edited)).hasStatus(303);
        assertThat(text(browser.get(lado, PATH)))
                .contains("Version 1", "Standard", "Council House, Exampleton. LADO-2026-0042");
        assertThat(upload(lado, area.code(), edited)).hasStatus(303);
        assertThat(text(browser.get(lado, PATH))).contains("Version 2", "Version 1");
        assertThat(browser.get(lado, PATH + "/file?number=3")).hasStatus(404);
        // another area's templates are its own
        assertThat(text(browser.get(cast.area().lado(), PATH))).doesNotContain("Version 1", "Council House");
    }

    @Test
    void what_cannot_be_a_template_is_refused_with_what_to_change() {
        var area = cast.area();
        var lado = area.lado();
        assertThat(text(upload(lado, area.code(), WordFor.paragraphs("Dear {{persom}}"))))
                .contains("There is no field {{persom}}: did you mean {{person}}?");
        assertThat(text(upload(
                        lado, area.code(), WordFor.with(WordFor.paragraphs("{{person}}"), "word/vbaProject.bin", "x"))))
                .contains("The file holds a macro");
        assertThat(text(browser.post(lado, PATH, "area=" + area.code()))).contains("Select a Word file");
    }

    @Test
    void an_administrator_sees_templates_and_changes_none() {
        var area = cast.area();
        var administrator = area.ladoAdministrator();
        assertThat(text(browser.get(administrator, PATH))).contains("Fields").doesNotContain("Upload");
        assertThat(upload(administrator, area.code(), WordFor.paragraphs("{{person}}")))
                .hasStatus(404);
    }

    @TestFactory
    Stream<DynamicTest> each_standard_template_opens_in_word_with_headings_and_no_field_left_over() {
        var area = cast.area().code();
        return letters.types().stream()
                .map(type -> DynamicTest.dynamicTest(type.title(), () -> {
                    var letter = letters.fill(type.id(), area, 0, type.samples());
                    try (var word = new XWPFDocument(new ByteArrayInputStream(letter.word()))) {
                        assertThat(word.getParagraphs())
                                .extracting(XWPFParagraph::getText)
                                .noneMatch(it -> it.matches(".*(\\{\\{|}}|«|»).*"));
                        assertThat(word.getHeaderList().getFirst().getText()).doesNotContain("{{");
                        assertThat(word.getParagraphs())
                                .extracting(XWPFParagraph::getStyle)
                                .contains("Title");
                        if (letters.fields(type.id(), area, 0).size() > 8) {
                            assertThat(word.getParagraphs())
                                    .extracting(XWPFParagraph::getStyle)
                                    .contains("Heading1");
                        }
                    }
                    assertThat(PdfUa.failures(letter.pdf("Private and confidential")))
                            .isEmpty();
                    assertThat(letter.html()).contains("LADO-2026-0042").doesNotContain("{{");
                }));
    }

    private MvcTestResult upload(org.safeboard.platform.access.Staff staff, String area, byte[] file) {
        return browser.upload(staff, PATH, "file", "outcome.docx", file, "area=" + area, "note=Our letterhead");
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
