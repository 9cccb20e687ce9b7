package org.safeboard.platform.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.rules.RulesBroken;

/** What may be a template, and the sentence that says why something may not. */
class TemplateCheckTest {
    static final LetterType TYPE = new LetterType(
            "test.letter",
            "A letter",
            "",
            List.of(
                    LetterField.of("reference", "The case", "LADO-2026-0042"),
                    LetterField.of("date received", "When it came", "2 March 2026"),
                    LetterField.each("allegation", "An allegation", "That you shouted"),
                    LetterField.each("outcome", "Its outcome", "False")));

    private static void refused(byte[] file, String sentence) {
        assertThatThrownBy(() -> TemplateCheck.fields(file, TYPE))
                .isInstanceOf(RulesBroken.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void both_ways_to_write_a_field_are_known() {
        assertThat(TemplateCheck.fields(WordFor.paragraphs("Our «Reference», {{ date  received }}"), TYPE))
                .containsExactlyInAnyOrder("reference", "date received");
    }

    @Test
    void an_unknown_field_is_refused_with_the_nearest_known_one() {
        refused(WordFor.paragraphs("{{refrence}}"), "There is no field {{refrence}}: did you mean {{reference}}?");
        refused(WordFor.paragraphs("«date recieved»"), "did you mean {{date received}}?");
        refused(WordFor.paragraphs("{{zyx}}"), "use those of the list below");
    }

    @Test
    void a_field_that_is_not_closed_is_refused() {
        refused(WordFor.paragraphs("{{reference}} and {{date received"), "A field is not written in full near");
    }

    @Test
    void a_template_with_a_macro_is_refused() {
        refused(
                WordFor.with(WordFor.paragraphs("{{reference}}"), "word/vbaProject.bin", "x"),
                "The file holds a macro");
    }

    @Test
    void embedded_objects_comments_and_other_documents_are_refused() {
        var good = WordFor.paragraphs("{{reference}}");
        refused(WordFor.with(good, "word/embeddings/oleObject1.bin", "x"), "embedded object");
        refused(WordFor.with(good, "word/activeX/activeX1.xml", "<a/>"), "embedded object");
        refused(WordFor.with(good, "word/comments.xml", "<a/>"), "The file holds comments");
        refused(WordFor.with(good, "word/afchunk1.mht", "x"), "another document inside it");
        refused(WordFor.with(good, "word/something.exe", "x"), "something that a letter does not need (something.exe)");
    }

    @Test
    void what_is_fetched_from_elsewhere_is_refused_and_a_link_is_not() {
        var good = WordFor.paragraphs("{{reference}}");
        var relation = """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"
                TargetMode="External"/></Relationships>""";
        refused(
                WordFor.with(
                        good,
                        "word/_rels/settings.xml.rels",
                        relation.formatted("attachedTemplate", "https://example.org/x.dotm")),
                "fetches something from elsewhere");
        refused(
                WordFor.with(
                        good, "word/_rels/header1.xml.rels", relation.formatted("image", "https://example.org/x.png")),
                "fetches something from elsewhere");
        assertThat(TemplateCheck.fields(
                        WordFor.with(
                                good,
                                "word/_rels/header1.xml.rels",
                                relation.formatted("hyperlink", "https://example.org/")),
                        TYPE))
                .containsExactly("reference");
    }

    @Test
    void fields_of_word_that_fetch_are_refused_and_page_numbers_are_not() {
        var include = WordFor.of(word -> {
            word.createParagraph().createRun().setText("{{reference}}");
            word.createParagraph().getCTP().addNewFldSimple().setInstr("INCLUDETEXT \"c:\\\\x.docx\"");
        });
        refused(include, "a field of Word\u2019s own (INCLUDETEXT)");
        var page = WordFor.of(word -> {
            word.createParagraph().createRun().setText("{{reference}}");
            word.createParagraph().getCTP().addNewFldSimple().setInstr(" PAGE ");
        });
        assertThat(TemplateCheck.fields(page, TYPE)).containsExactly("reference");
        var split = WordFor.of(word -> {
            word.createParagraph().createRun().setText("{{reference}}");
            var paragraph = word.createParagraph();
            paragraph.createRun().getCTR().addNewInstrText().setStringValue("DDE");
            paragraph.createRun().getCTR().addNewInstrText().setStringValue("AUTO c:\\\\x");
        });
        refused(split, "a field of Word\u2019s own (DDEAUTO)");
    }

    @Test
    void tracked_changes_are_refused() {
        var tracked = WordFor.of(word -> {
            word.createParagraph().createRun().setText("{{reference}}");
            word.createParagraph().getCTP().addNewIns();
        });
        refused(tracked, "tracked changes");
    }

    @Test
    void only_a_word_file_is_one_and_only_one_with_a_field_is_a_template() {
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "The file must be a Word document (.docx)");
        refused(WordFor.paragraphs("Dear all"), "The file has no field at all");
        refused(
                WordFor.changed(
                        WordFor.paragraphs("{{reference}}"),
                        "word/document.xml",
                        it -> it.replaceFirst(
                                "(<\\?xml[^>]*>)", "$1<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")),
                "The file must be a Word document");
    }
}
