package org.safeboard.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.annualreport.domain.ChapterKey;
import org.safeboard.annualreport.domain.Editions;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.ExampleFiles;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
@Import(ExampleFiles.class)
class ChapterPagesTest {
    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    ExampleFiles example;

    @Autowired
    Editions editions;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient database;

    Cast.Area area;
    ChapterKey key;
    Staff lado;
    Staff manager;

    @BeforeEach
    void anArea() {
        area = cast.area();
        key = new ChapterKey(area.code(), new ReportingYear(2013), "allegations");
        lado = area.lado();
        manager = area.boardManager();
    }

    @Test
    void shows_the_years_there_are_records_of_and_how_far_each_chapter_is() {
        example.bringInto(area);
        assertThat(page(browser.get(manager, "/annual-report"))
                        .select("tbody tr")
                        .eachText())
                .anyMatch(it -> it.startsWith("2013-14") && it.contains("Not started"))
                .anyMatch(it -> it.startsWith("2012-13"));
        save("summary", "There were {allegations.contacts.total} contacts.");
        assertThat(page(browser.get(lado, "/annual-report")).select("tbody tr").eachText())
                .anyMatch(it -> it.startsWith("2013-14") && it.contains("Draft"));
    }

    @Test
    void shows_a_section_as_it_will_be_printed_with_what_was_noticed() {
        example.bringInto(area);
        save(
                "summary",
                "There were **{allegations.contacts.total} contacts**, 180 the year before. They fell by {allegations.contacts.change}.");
        var chapter = page(browser.get(lado, key.path()));
        assertThat(chapter.select("section[aria-labelledby=summary] strong").eachText())
                .contains("239 contacts", "2 to look at");
        var write = page(browser.get(lado, key.sectionPath("summary")));
        assertThat(write.select("#findings").text())
                .contains("Number typed by hand", "180 was typed by hand", "allegations.contacts.total.before")
                .contains("Wrong direction", "rose, from 180 to 239");
        assertThat(write.select("#preview").text()).contains("There were 239 contacts, 180 the year before.");
    }

    @Test
    void keeps_what_is_typed_for_its_writer_alone_until_it_is_saved() {
        var kept = post(lado, key.sectionPath("summary") + "/draft", "text=Half a sentence", "seen=0");
        assertThat(page(kept).select("#autosave").text()).contains("kept");
        assertThat(textOf(lado, "summary")).isEqualTo("Half a sentence");
        assertThat(textOf(manager, "summary")).doesNotContain("Half a sentence");
        post(lado, key.sectionPath("summary"), "text=Half a sentence", "seen=0", "intent=discard");
        assertThat(textOf(lado, "summary")).startsWith("This chapter reports");
    }

    @Test
    void tells_the_second_writer_and_loses_nothing() {
        var seen = seen("summary");
        save("summary", "Saved by the LADO.");
        var answer = page(
                post(manager, key.sectionPath("summary"), "text=Typed by the manager.", "seen=" + seen, "intent=save"));
        assertThat(answer.text()).contains("Changed meanwhile", "Amira Lane", "Saved by the LADO.");
        assertThat(answer.select("textarea[name=text]").text()).isEqualTo("Typed by the manager.");
        var again = answer.select("input[name=seen]").first().val();
        post(manager, key.sectionPath("summary"), "text=Typed by both.", "seen=" + again, "intent=save");
        assertThat(textOf(lado, "summary")).isEqualTo("Typed by both.");
        assertThat(page(browser.get(lado, key.sectionPath("summary") + "/versions?from=1&to=2"))
                        .select(".safeboard-difference")
                        .text())
                .contains("Saved by the LADO.", "Typed by both.");
    }

    @Test
    void restores_an_earlier_version_as_a_new_one() {
        save("summary", "The first.");
        save("summary", "The second.");
        post(lado, key.sectionPath("summary") + "/versions", "version=1", "seen=" + seen("summary"));
        assertThat(textOf(manager, "summary")).isEqualTo("The first.");
        assertThat(page(browser.get(manager, key.sectionPath("summary") + "/versions"))
                        .select("tbody tr")
                        .eachText())
                .hasSize(4)
                .first()
                .asString()
                .contains("3", "Version 1 restored");
        assertThat(browser.audited(key.file()))
                .containsExactly(
                        "SectionWritten by Amira Lane", "SectionWritten by Amira Lane", "SectionWritten by Amira Lane");
    }

    @Test
    void refuses_to_publish_what_is_unknown_or_not_explained() {
        save("summary", "There were 17 contacts, and {allegations.nothing.here}.");
        var page = page(browser.get(manager, key.path() + "/publish"));
        var refused = page(publish(page));
        assertThat(refused.select(".govuk-error-summary").text())
                .contains("Put this right in “Summary”: There is no figure {allegations.nothing.here}")
                .contains("Enter why this is right in “Summary”");
        assertThat(editions.of(key)).isEmpty();
    }

    @Test
    void freezes_text_and_figures_and_shows_what_is_restated_since() {
        example.bringInto(area);
        save("summary", "There were {allegations.contacts.total} contacts and 17 visits.");
        var asked = page(browser.get(manager, key.path() + "/publish"));
        var field = asked.select("textarea[name^=reasons]").attr("name");
        var published = publish(asked, field + "=Counted by hand in the diary");
        assertThat(published.getResponse().getStatus()).isEqualTo(303);
        var edition = editions.find(key, 1).orElseThrow();
        assertThat(edition.isWhole()).isTrue();
        assertThat(browser.audited(key.file())).contains("ChapterPublished by Bronwen Hale");

        database.sql(
                        "update allegations.contact set sector = 'FOS' where id = (select id from allegations.contact"
                                + " where area = ? and sector = 'EDU' and received_on between '2013-04-01' and '2014-03-31' limit 1)")
                .param(area.code())
                .update();
        var page = page(browser.get(lado, key.path() + "/editions/1"));
        assertThat(page.text())
                .contains("Counted by hand in the diary", edition.head().hash());
        assertThat(page.select("table:has(caption:contains(restated)) tbody tr").eachText())
                .contains(
                        "Contacts by setting Education Contacts 97 96",
                        "Contacts by setting Foster Care Contacts 37 38");
        assertThat(page.select("section[aria-labelledby=tables] table").text()).contains("Education 97 41%");
        assertThat(page(browser.get(lado, key.path()))
                        .select("section[aria-labelledby=tables] table")
                        .text())
                .contains("Education 96 40%");

        var again = page(browser.get(manager, key.path() + "/publish"));
        assertThat(again.select("textarea[name^=reasons]").text()).isEqualTo("Counted by hand in the diary");
        assertThat(page(publish(again, field + "=Counted by hand in the diary"))
                        .select(".govuk-error-summary")
                        .text())
                .contains("Enter why there is a new edition");
        publish(again, field + "=Counted by hand in the diary", "reason=One contact was in the wrong setting");
        assertThat(editions.of(key))
                .extracting(it -> it.number() + it.reason())
                .containsExactly("2One contact was in the wrong setting", "1");
    }

    @Test
    void publishes_only_the_text_that_was_looked_at() {
        var asked = page(browser.get(manager, key.path() + "/publish"));
        save("summary", "Changed after the page was opened.");
        assertThat(page(publish(asked)).select(".govuk-error-summary").text()).contains("The text was changed");
    }

    @Test
    void gives_the_files_of_the_draft_and_says_who_took_them() {
        var csv = browser.get(lado, key.path() + "/draft/figures.csv?audience=PUBLIC")
                .getResponse();
        assertThat(csv.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"figures.csv\"");
        assertThat(audit.history(key.file()))
                .first()
                .satisfies(it -> assertThat(it.what()).isEqualTo("Draft downloaded: figures.csv, for: The public"));
        assertThat(browser.get(lado, key.path() + "/draft/secrets.txt")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void only_the_board_manager_publishes_and_nobody_else_finds_the_chapter() {
        assertThat(status(lado, key.path() + "/publish")).isEqualTo(404);
        assertThat(status(area.dso(), key.path())).isEqualTo(200);
        for (var wrong : List.of(
                area.ladoAdministrator(),
                area.analyst(),
                area.strandLead(),
                area.adviser("EDU"),
                area.systemAdministrator(),
                cast.area().boardManager(),
                cast.area().lado())) {
            for (var path : List.of(
                    "",
                    "/draft/annual-report.pdf",
                    "/sections/summary",
                    "/sections/summary/versions",
                    "/publish",
                    "/editions/1")) {
                assertThat(status(wrong, key.path() + path))
                        .as(wrong.name() + path)
                        .isEqualTo(404);
            }
            assertThat(post(wrong, key.sectionPath("summary"), "text=x", "intent=save")
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    private int status(Staff staff, String path) {
        return browser.get(staff, path).getResponse().getStatus();
    }

    private void save(String section, String text) {
        var answer = post(lado, key.sectionPath(section), "text=" + text, "seen=" + seen(section), "intent=save");
        assertThat(answer.getResponse().getStatus()).isEqualTo(303);
    }

    private long seen(String section) {
        return audit.lastSeen(key.section(section));
    }

    private String textOf(Staff staff, String section) {
        return page(browser.get(staff, key.sectionPath(section)))
                .select("textarea[name=text]")
                .first()
                .wholeText()
                .strip();
    }

    private MvcTestResult publish(Document asked, String... fields) {
        var all = new java.util.ArrayList<>(List.of(fields));
        for (var name : List.of("texts", "seen")) {
            all.add(name + "=" + asked.select("input[name=" + name + "]").val());
        }
        return post(manager, key.path() + "/publish", all.toArray(String[]::new));
    }

    private MvcTestResult post(Staff staff, String path, String... fields) {
        return browser.post(staff, path, fields);
    }

    private static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
