package org.safeboard.allegations.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.Column.Kind;
import org.safeboard.platform.figures.Figures;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.figures.records.Records;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PageTest
class FiguresPageTest {
    static final ReportingYear YEAR = new ReportingYear(2013);

    @Autowired
    Figures figures;

    @Autowired
    Records records;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    Cast.Area area;
    Cases cases;

    @BeforeEach
    void an_area() {
        area = cast.area();
        cases = new Cases(database, area.code());
    }

    @Test
    void every_number_leads_to_as_many_records_as_it_says() {
        var random = new Random(3);
        for (int i = 0; i < 60; i++) {
            cases.anything(random);
        }
        int led = 0;
        for (var table : figures.chapter("allegations", area.code(), YEAR, Audience.WORKING)) {
            var figure = figures.find(table.id()).orElseThrow();
            for (var row : table.rows()) {
                for (int at = 0; at < table.columns().size(); at++) {
                    var cell = row.cells().get(at);
                    var column = table.columns().get(at);
                    var behind = records.behind(figure, row.key(), column.key(), area.code(), YEAR, true);
                    if (behind.isPresent() && cell.numerator() != null && column.kind() != Kind.DAYS) {
                        assertThat(behind.get().count())
                                .as("%s, %s: %s", table.id(), row.label(), column.heading())
                                .isEqualTo(cell.numerator());
                        assertThat(behind.get().listed())
                                .hasSize((int) behind.get().count());
                        led += cell.numerator() > 0 ? 1 : 0;
                    }
                }
            }
        }
        assertThat(led).isGreaterThan(150);
    }

    @Test
    void the_lado_sees_the_table_and_follows_a_number_to_its_records() {
        var contact = cases.contact(LocalDate.of(2013, 6, 3), "sector", "EDU", "restricted", true);
        var lado = area.lado();
        var page = page(lado, figure("contacts-by-sector"));
        assertThat(page.select("h1").text()).isEqualTo("Contacts by setting");
        assertThat(page.text()).contains("Contacts received from 1 April 2013 to 31 March 2014.", "Not recorded");
        assertThat(page.select("svg")).hasSize(2);
        var link = page.select("th:contains(Education) + td a").attr("href");
        var behind = page(lado, link);
        assertThat(behind.select("h1").text()).isEqualTo("Education: Contacts");
        assertThat(behind.select("a[href=/allegations/" + contact + "]")).hasSize(1);
    }

    @Test
    void an_administrator_is_not_led_to_restricted_records() {
        cases.contact(LocalDate.of(2013, 6, 3), "restricted", true);
        var open = cases.contact(LocalDate.of(2013, 6, 3));
        var behind = page(area.ladoAdministrator(), recordsPath());
        assertThat(behind.select("main a[href^=/allegations/]").eachAttr("href"))
                .containsExactly("/allegations/" + open);
    }

    @Test
    void managers_and_analysts_see_numbers_and_no_records() {
        cases.contact(LocalDate.of(2013, 6, 3), "sector", "EDU");
        for (var staff : List.of(area.boardManager(), area.analyst())) {
            var page = page(staff, figure("contacts-by-sector"));
            assertThat(page.select("th:contains(Education) + td").text()).isEqualTo("1");
            assertThat(page.select("td a")).isEmpty();
            assertThat(browser.get(staff, recordsPath())).hasStatus(404);
        }
    }

    @Test
    void nobody_else_finds_any_of_it() {
        var elsewhere = cast.area();
        var others = Stream.of(
                area.adviser("EDU"),
                area.strandLead(),
                area.systemAdministrator(),
                cast.nobodyInParticular(),
                elsewhere.lado(),
                elsewhere.analyst());
        others.forEach(staff -> {
            for (var path : List.of(
                    "/figures?area=" + area.code(),
                    figure("contacts"),
                    recordsPath(),
                    file("contacts", "csv"),
                    file("contacts", "xlsx"))) {
                assertThat(browser.get(staff, path))
                        .as(staff.held() + " " + path)
                        .hasStatus(404);
            }
        });
        assertThat(browser.get(cast.nobodyInParticular(), "/figures")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/figures/allegations.nothing",
                "/figures/nothing",
                "/figures/allegations.contacts/records?row=nothing&column=contacts",
                "/figures/allegations.contacts/records?row=total&column=change",
                "/figures/allegations.contacts/records?row=total&column=' or 1=1 --",
                "/figures/allegations.contacts-by-sector/records?row=EDU') or true --&column=contacts",
                "/figures/allegations.policy-questions/records?row=total&column=questions"
            })
    void what_is_not_there_is_not_found(String path) {
        assertThat(browser.get(area.lado(), path)).hasStatus(404);
    }

    @Test
    void a_year_that_is_none_shows_the_latest() {
        for (var year : List.of("", "x", "2013-15", "1980-81", "1990-91", "2098-99")) {
            assertThat(browser.get(area.lado(), "/figures/allegations.contacts?year=" + year))
                    .hasStatusOk();
        }
    }

    @Test
    void readers_outside_the_office_see_small_numbers_kept_back_and_no_links() {
        cases.contact(LocalDate.of(2013, 6, 3), "sector", "EDU");
        var page = page(area.lado(), figure("contacts-by-sector") + "&audience=PUBLIC");
        assertThat(page.select("th:contains(Education) + td").text()).isEqualTo("* kept back");
        assertThat(page.text()).contains("Small numbers are protected");
        assertThat(page.select("td a")).isEmpty();
        assertThat(csv(file("contacts-by-sector", "csv") + "&audience=PUBLIC"))
                .contains("allegations.contacts-by-sector,Education,Contacts,,,,*,");
    }

    @Test
    void files_hold_every_cell_with_its_base() {
        cases.contact(LocalDate.of(2013, 6, 3), "sector", "EDU");
        cases.contact(LocalDate.of(2012, 6, 3), "sector", "EDU");
        cases.contact(LocalDate.of(2012, 6, 3), "sector", "EDU");
        var lines = csv(file("contacts", "csv")).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("\uFEFFfigure,row,column,value,numerator,denominator,display,base");
        assertThat(lines.get(3))
                .isEqualTo("allegations.contacts,Contacts,Change,-1,1,2,\u22121,"
                        + "Contacts received from 1 April 2013 to 31 March 2014.");
        var workbook = browser.get(area.analyst(), file("contacts", "xlsx"))
                .getResponse()
                .getContentAsByteArray();
        assertThat(workbook).startsWith('P', 'K');
    }

    @Test
    void the_list_offers_every_figure() {
        var page = page(area.analyst(), "/figures");
        assertThat(page.select("main li a")).hasSize(figures.all().size());
        page.select("main li a")
                .forEach(it ->
                        assertThat(browser.get(area.analyst(), it.attr("href"))).hasStatusOk());
    }

    private String figure(String name) {
        return "/figures/allegations.%s?area=%s&year=2013-14".formatted(name, area.code());
    }

    private String file(String name, String type) {
        return "/figures/allegations.%s/table.%s?area=%s&year=2013-14".formatted(name, type, area.code());
    }

    private String recordsPath() {
        return "/figures/allegations.contacts/records?area=%s&year=2013-14&row=total&column=contacts"
                .formatted(area.code());
    }

    private String csv(String path) {
        return text(area.lado(), path);
    }

    private Document page(Staff staff, String path) {
        return Jsoup.parse(text(staff, path));
    }

    private String text(Staff staff, String path) {
        var answer = browser.get(staff, path);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
