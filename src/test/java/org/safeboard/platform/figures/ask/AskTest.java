package org.safeboard.platform.figures.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.ExampleFiles;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
@Import(ExampleFiles.class)
class AskTest {
    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    ExampleFiles example;

    @Autowired
    JdbcClient database;

    Cast.Area area;
    Staff analyst;

    @BeforeEach
    void an_area_with_the_example_year() {
        area = cast.area();
        analyst = area.analyst();
        example.bringInto(area);
    }

    @Test
    void a_request_is_answered_with_its_table_its_base_and_files() throws IOException {
        var path = answered(
                "topic=allegations.contacts",
                "down=sector",
                "kind=YEARS",
                "firstYear=2013-14",
                "audience=PUBLIC",
                "reference=FOI 12",
                "receivedOn.day=3",
                "receivedOn.month=3",
                "receivedOn.year=2025");
        var page = page(path);
        assertThat(page.select("h1").text()).isEqualTo("Contacts by setting");
        assertThat(page.text())
                .contains(
                        "request FOI 12",
                        "Contacts received from 1 April 2013 to 31 March 2014.",
                        "Small numbers are protected",
                        "due 31 Mar 2025");
        assertThat(page.select("th:contains(Total) + td").text()).isEqualTo("240");
        assertThat(new String(file(path + "/answer.csv"), StandardCharsets.UTF_8))
                .contains("Education,Contacts,");
        assertThat(file(path + "/answer.xlsx")).startsWith('P', 'K');
        try (var word = new XWPFDocument(new ByteArrayInputStream(file(path + "/answer.docx")))) {
            assertThat(word.getParagraphs()).extracting(it -> it.getText()).anyMatch(it -> it.contains("In all: 240."));
            assertThat(word.getTables()).hasSize(1);
        }
        assertThat(page("/figures/ask?area=" + area.code()).text()).contains("Contacts by setting", "FOI 12");
        assertThat(browser.audited(UUID.fromString(path.substring(path.lastIndexOf('/') + 1))))
                .containsExactly("QuestionAnswered by Anton Figg");
    }

    @Test
    void several_reporting_years_are_a_table_each() {
        var page = page(answered(
                "topic=allegations.contacts",
                "kind=YEARS",
                "firstYear=2012-13",
                "lastYear=2013-14",
                "audience=PARTNERS"));
        assertThat(page.select("table")).hasSize(2);
        assertThat(page.select("h2").eachText()).contains("Contacts received from 1 April 2012 to 31 March 2013.");
    }

    @Test
    void an_answer_stays_as_it_was_given() {
        var path = answered("topic=allegations.contacts", "kind=CALENDAR", "calendarYear=2013", "audience=WORKING");
        var before = page(path).select("table").text();
        database.sql("""
                insert into allegations.contact (id, area, number, received_on, recorded_at, version)
                values (?, ?, 'LADO-2013-9999', '2013-06-03', now(), 0)""").params(UUID.randomUUID(), area.code()).update();
        assertThat(page(path).select("table").text()).isEqualTo(before);
    }

    @Test
    void what_would_give_a_small_number_away_beside_an_earlier_answer_is_kept_back_or_refused_with_a_sentence() {
        var days = new String[] {
            "topic=allegations.contacts",
            "kind=DAYS",
            "audience=PUBLIC",
            "from.day=1",
            "from.month=4",
            "from.year=2013",
            "until.month=3",
            "until.year=2014"
        };
        var received = database.sql("""
                select count(*) from allegations.contact where area = ? and received_on = '2014-03-31'""").param(area.code()).query(Long.class).single();
        if (received == 0) {
            database.sql(
                            "update allegations.contact set received_on = '2014-03-31' where id = (select id from "
                                    + "allegations.contact where area = ? and received_on between '2013-04-01' and '2014-03-30' limit 1)")
                    .param(area.code())
                    .update();
        }
        var answer = browser.post(analyst, "/figures/ask/question", with(days, "area=" + area.code(), "until.day=30"));
        if (answer.getResponse().getStatus() == 200) {
            assertThat(text(answer.getResponse().getContentAsByteArray()))
                    .contains("it would give away a small number");
        } else {
            var shown = page(answer.getResponse().getHeader("Location"));
            assertThat(shown.select("th:contains(Contacts) + td").text()).startsWith("*");
        }
    }

    @Test
    void time_that_is_not_over_is_not_for_readers_outside() {
        var year = ReportingYear.of(LocalDate.now()).toString();
        assertThat(refused("topic=allegations.contacts", "kind=YEARS", "firstYear=" + year, "audience=PUBLIC"))
                .contains("For readers outside the office the time must be over");
    }

    @Test
    void everything_wrong_is_said_at_once_and_stays_as_typed() {
        assertThat(refused(
                        "topic=allegations.contacts",
                        "down=sector",
                        "across=sector",
                        "kind=DAYS",
                        "from.day=1",
                        "from.month=4",
                        "from.year=2013",
                        "receivedOn.day=x",
                        "reference=FOI 77"))
                .contains(
                        "Select two different breakdowns",
                        "Enter the last day, like 31 3 2014",
                        "Select who will read the answer",
                        "Date the request came must be a real date",
                        "value=\"FOI 77\"");
        assertThat(refused("topic=allegations.contacts", "audience=WORKING")).contains("Select the time you ask about");
        assertThat(refused("topic=allegations.contacts", "audience=WORKING", "kind=CALENDAR", "calendarYear=13"))
                .contains("Enter a calendar year, like 2013");
        assertThat(refused(
                        "topic=allegations.contacts",
                        "audience=WORKING",
                        "kind=YEARS",
                        "firstYear=2013-14",
                        "lastYear=2012-13"))
                .contains("The last reporting year must be the first or one of the 9 after it");
    }

    @Test
    void what_nobody_counts_is_not_found() {
        assertThat(browser.get(analyst, "/figures/ask/question?topic=allegations.nothing"))
                .hasStatus(404);
        assertThat(browser.get(analyst, "/figures/ask/answers/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    private String answered(String... fields) {
        var answer = browser.post(analyst, "/figures/ask/question", with(fields, "area=" + area.code()));
        var location = answer.getResponse().getHeader("Location");
        assertThat(location)
                .as(() -> text(answer.getResponse().getContentAsByteArray()))
                .isNotNull();
        return location;
    }

    private String refused(String... fields) {
        var answer = browser.post(analyst, "/figures/ask/question", with(fields, "area=" + area.code()));
        assertThat(answer).hasStatusOk();
        return text(answer.getResponse().getContentAsByteArray());
    }

    private static String[] with(String[] fields, String... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(fields), java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }

    private Document page(String path) {
        return Jsoup.parse(text(file(path)));
    }

    private byte[] file(String path) {
        var answer = browser.get(analyst, path);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
