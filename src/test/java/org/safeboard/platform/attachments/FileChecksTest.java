package org.safeboard.platform.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeboard.platform.rules.RulesBroken;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

class FileChecksTest {
    private final FileChecks checks = new FileChecks(new Scanner(""));

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("letter.pdf", Samples.pdf(), FileType.PDF),
                Arguments.of("LETTER.PDF", Samples.pdf(), FileType.PDF),
                Arguments.of("notes.docx", Samples.word(), FileType.WORD),
                Arguments.of("rota.xlsx", Samples.zip("[Content_Types].xml", "xl/workbook.xml"), FileType.EXCEL),
                Arguments.of(
                        "talk.pptx", Samples.zip("[Content_Types].xml", "ppt/presentation.xml"), FileType.POWERPOINT),
                Arguments.of("mark.png", Samples.png(), FileType.PNG),
                Arguments.of("notes.txt", Samples.text("On Tuesday he was in the hall."), FileType.TEXT),
                Arguments.of("notes.rtf", Samples.text("{\\rtf1 On Tuesday}"), FileType.RICH_TEXT),
                Arguments.of(
                        "mail.eml",
                        Samples.text("From: a@example.org\r\nTo: b@example.org\r\nSubject: Tuesday\r\n\r\nHello"),
                        FileType.EMAIL),
                Arguments.of("mail.msg", Samples.compound("__properties_version1.0"), FileType.OUTLOOK),
                Arguments.of("call.mp3", Samples.text("ID3\u0003\0\0\0\0\0\0"), FileType.SOUND),
                Arguments.of("call.m4a", Samples.mpeg4("M4A "), FileType.VOICE_MESSAGE),
                Arguments.of("door.mp4", Samples.mpeg4("isom"), FileType.FILM),
                Arguments.of("mark.heic", Samples.mpeg4("heic"), FileType.HEIC),
                Arguments.of("mark.jpg", jpeg(), FileType.JPEG));
    }

    private static byte[] jpeg() {
        return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0};
    }

    @ParameterizedTest
    @MethodSource("taken")
    void what_people_have_is_taken(String name, byte[] content, FileType type) {
        assertThat(checks.one("documents", name, content).type()).isEqualTo(type);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("run.exe", Samples.text("MZ"), "a kind of file that is not taken. Send a PDF"),
                Arguments.of("page.html", Samples.text("<html></html>"), "a kind of file that is not taken"),
                Arguments.of("drawing.svg", Samples.text("<svg/>"), "a kind of file that is not taken"),
                Arguments.of("all.zip", Samples.zip("a.pdf"), "a kind of file that is not taken"),
                Arguments.of("letter", Samples.pdf(), "a kind of file that is not taken"),
                Arguments.of("old.doc", Samples.compound("WordDocument"), "save it as PDF or as .docx"),
                Arguments.of("macros.docm", Samples.word(), "save it as PDF or as .docx"),
                Arguments.of("letter.pdf", Samples.text("<html><body>"), "not what its name says (.pdf)"),
                Arguments.of("mark.jpg", Samples.text("MZ\u0090\0"), "not what its name says (.jpg)"),
                Arguments.of("notes.txt", Samples.text("<html><body>"), "not what its name says (.txt)"),
                Arguments.of("notes.docx", Samples.zip("a.txt"), "not what its name says (.docx)"),
                Arguments.of("rota.xlsx", Samples.word(), "not what its name says (.xlsx)"),
                Arguments.of(
                        "notes.docx",
                        Samples.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                        "not what its name says (.docx)"),
                Arguments.of("mail.msg", Samples.compound("WordDocument"), "not what its name says (.msg)"),
                Arguments.of("nothing.pdf", new byte[0], "is empty"),
                Arguments.of(
                        "film.mp4", Arrays.copyOf(Samples.mpeg4("isom"), FileChecks.LARGEST + 1), "has 20\u00a0MB"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void everything_else_is_refused_with_what_to_send_instead(String name, byte[] content, String sentence) {
        assertThatThrownBy(() -> checks.one("documents", name, content))
                .isInstanceOfSatisfying(RulesBroken.class, it -> {
                    assertThat(it.problems().getFirst().field()).isEqualTo("documents");
                    assertThat(it.problems().getFirst().message()).contains(sentence);
                });
    }

    @Test
    void a_name_loses_its_path_and_what_turns_the_direction_of_writing() {
        assertThat(checks.one("documents", "C:\\Users\\Head\\..\\note\u202e\u0007 1.pdf", Samples.pdf())
                        .name())
                .isEqualTo("note 1.pdf");
        assertThat(FileName.of("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.of("x".repeat(300) + ".pdf")).hasSize(120).endsWith("x.pdf");
    }

    @Test
    void no_file_chosen_is_no_file_and_too_many_are_refused() {
        MultipartFile none = new MockMultipartFile("documents", "", null, new byte[0]);
        MultipartFile one = new MockMultipartFile("documents", "a.pdf", null, Samples.pdf());
        assertThat(checks.all("documents", List.of(none))).isEmpty();
        assertThatThrownBy(() -> checks.all("documents", Collections.nCopies(11, one)))
                .hasMessageContaining("at most 10 documents");
    }

    @Test
    void all_refusals_are_told_at_once() {
        assertThatThrownBy(() -> checks.all(
                        "documents",
                        List.of(
                                new MockMultipartFile("documents", "a.exe", null, new byte[1]),
                                new MockMultipartFile("documents", "b.pdf", null, Samples.pdf()),
                                new MockMultipartFile("documents", "c.zip", null, new byte[1]))))
                .isInstanceOfSatisfying(
                        RulesBroken.class, it -> assertThat(it.problems()).hasSize(2));
    }
}
