package org.safeboard.allegations.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.safeboard.testing.PdfUa;
import org.springframework.beans.factory.annotation.Autowired;

/** A copy of the minutes as the files that leave the house. */
@PageTest
class MinutesFilesTest {
    private static final Path PICTURES = Path.of("target", "screenshots");

    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    Staff lado;
    Sat meeting;

    @BeforeEach
    void threeCopiesOfMinutesWithEverything() {
        var area = cast.area();
        lado = area.lado();
        var file = Case.logged(browser, lado, area.code(), "2014-04-17", "setting=Elmtree School");
        file.does(
                lado,
                "/decide",
                "limbs=H1",
                "decision=POT_MEETING",
                "rationale=A mark was seen",
                "on.day=22",
                "on.month=4",
                "on.year=2014");
        file.does(lado, "/allege", "wording=That you gripped a boy by the arm", "nature=PHY");
        meeting = Sat.begun(browser, file, lado, "INITIAL", "2014-04-24");
        meeting.does(
                lado,
                "",
                Sat.complete(
                        "people[1].times=14:20 to 15:00",
                        "people[3].name=Hilda Head",
                        "people[3].role=Headteacher",
                        "people[3].agencyKind=EMPLOYER",
                        "people[3].agency=Elmtree School",
                        "people[3].attended=APOLOGY",
                        "lines[2].said=First paragraph <b>of what</b> was said.\n\nSecond paragraph & more.",
                        "recommendations[0].from=Police",
                        "recommendations[0].text=No unsupervised work",
                        "actions[0].what=Send the chronology",
                        "actions[0].owner=Percy Beat",
                        "actions[0].agency=Police",
                        "actions[0].due.day=2",
                        "actions[0].due.month=5",
                        "actions[0].due.year=2014",
                        "changes[0].name=Dermot Olney",
                        "changes[0].covering=true",
                        "changes[0].at=14:50",
                        "changes[0].why=called away"));
        meeting.does(lado, "/agreed", "intent=send");
        meeting.does(lado, "/agreed", "intent=approve");
        meeting.does(
                lado,
                "/disputed",
                "who=Percy Beat",
                "passage=Agreed on SAFETY",
                "theirWords=Police did not agree",
                "receivedOn.day=2",
                "receivedOn.month=5",
                "receivedOn.year=2014");
        meeting.does(lado, "/copies", MinutesPagesTest.copiesToday("to=1", "to=2", "otherName=Ofelia Stead"));
    }

    @Test
    void the_pdf_is_accessible_and_every_page_says_whom_it_is_for() throws IOException {
        var pdf = file("/copies/1/minutes.pdf");
        assertThat(PdfUa.failures(pdf)).isEmpty();
        try (var read = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(read)).contains("Copy 1 of 3, for Percy Beat (Police)");
            }
            var all = new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
            assertThat(all)
                    .contains("Present 14:20 to 15:00: joined late at 14:20, left early at 15:00", "Sent apologies")
                    .contains("First paragraph <b>of what</b> was said.", "Second paragraph & more.")
                    .contains("Police did not agree", "No unsupervised work", "Send the chronology")
                    .contains("Amira Lane until 14:50, then Dermot Olney, covering for the LADO (called away)");
        }
    }

    @Test
    void the_word_file_has_real_headings_a_table_of_attendance_and_no_leftovers() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file("/copies/2/minutes.docx")))) {
            var headings = word.getParagraphs().stream()
                    .filter(it -> it.getStyle() != null && it.getStyle().startsWith("Heading"))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(headings)
                    .contains("Who attended", "Agenda and decisions", "1. Introductions and confidentiality")
                    .contains("Recommendations", "Actions agreed", "Disputed passages");
            var attendance = word.getTables().getFirst();
            assertThat(attendance.getRow(0).getTableCells())
                    .extracting(it -> it.getText())
                    .containsExactly("Name", "Role", "Agency", "Took part");
            assertThat(attendance.getText()).contains("Hilda Head", "Elmtree School", "Sent apologies");
            assertThat(word.getHeaderList().getFirst().getText()).contains("Copy 2 of 3, for Sonia Carr");
            var text = new StringBuilder();
            word.getParagraphs().forEach(it -> text.append(it.getText()).append('\n'));
            assertThat(text.toString()).doesNotContain("${", "null", "{{", "&amp;", "%s");
        }
    }

    @Test
    void no_name_is_in_the_name_of_a_file_and_taking_one_is_in_the_history() {
        var answer = browser.get(lado, meeting.path("/copies/1/minutes.pdf"));
        assertThat(answer)
                .headers()
                .hasValue(
                        "Content-Disposition", "attachment; filename=\"LADO-2014-0001-minutes-2014-04-24-copy-1.pdf\"");
        assertThat(browser.get(lado, meeting.path("/copies/9/minutes.pdf"))).hasStatus(404);
        assertThat(browser.get(lado, meeting.path("/copies/1/minutes.exe"))).hasStatus(404);
    }

    private byte[] file(String path) throws IOException {
        var answer = browser.get(lado, meeting.path(path));
        assertThat(answer).hasStatusOk();
        var content = answer.getResponse().getContentAsByteArray();
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(path.substring(path.lastIndexOf('/') + 1)), content);
        return content;
    }
}
