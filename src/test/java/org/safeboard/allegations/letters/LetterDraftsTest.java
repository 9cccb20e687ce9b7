package org.safeboard.allegations.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.telling.Audience;
import org.safeboard.allegations.domain.telling.Matter;
import org.safeboard.allegations.domain.telling.Tellings;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is typed into a letter is kept for its writer alone, until it is saved. */
@PageTest
class LetterDraftsTest {
    private static final String TYPED = "Two lines,  with “quotes”\n\nand a blank one ";

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Tellings tellings;

    @Autowired
    JdbcClient sql;

    Staff lado;
    Staff administrator;
    Concluded the;
    String path;

    @BeforeEach
    void aLetterToWrite() {
        var area = cast.area();
        lado = area.lado();
        administrator = area.ladoAdministrator();
        the = new Concluded(browser, tellings, sql, lado, area.code(), "UNS");
        path = the.file.path(
                "/letters/new/" + the.row(Audience.SUBJECT, Matter.OUTCOME).id());
    }

    @Test
    void a_letter_half_written_is_there_again_for_its_writer_alone() {
        assertThat(browser.post(lado, "/drafts", "draft=" + path, "recipient=Marek", "text[disposal]=" + TYPED))
                .hasStatus(303);
        assertThat(text(browser.get(lado, path))).contains("It is kept for you alone", "blank one");
        assertThat(text(browser.get(administrator, path))).doesNotContain("blank one");
    }

    @Test
    void saving_the_letter_ends_its_draft() {
        var form = UUID.randomUUID().toString();
        browser.post(lado, "/drafts", "once=" + form, "draft=" + path, "recipient=Marek Testowy");
        assertThat(browser.post(
                        lado,
                        path,
                        "once=" + form,
                        "draft=" + path,
                        "recipient=Marek Testowy",
                        "address=1 Example Street"))
                .hasStatus(303);
        assertThat(text(browser.get(lado, path))).doesNotContain("It is kept for you alone");
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
