package org.safeboard.allegations.caselist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class CaseListTest {
    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    Cast.Area area;
    Staff lado;

    @BeforeEach
    void threeCases() {
        area = cast.area();
        lado = area.lado();
        complete(Case.logged(browser, lado, area.code(), "2014-04-17"), "Testowy", "EDU", "PHY", false);
        complete(Case.logged(browser, lado, area.code(), "2014-05-02", "familyName=Wren"), "Wren", "FAI", "EMO", false);
        complete(Case.logged(browser, lado, area.code(), "2013-03-28", "familyName=Hush"), "Hush", "EDU", "SEX", true);
    }

    private void complete(Case of, String family, String sector, String nature, boolean restricted) {
        var shown = browser.get(lado, of.path("/details"));
        assertThat(shown).hasStatusOk();
        var day = of.show(lado).contains("LADO-2012") ? "28-3-2013" : family.equals("Wren") ? "2-5-2014" : "17-4-2014";
        var parts = day.split("-");
        of.does(
                lado,
                "/details",
                "receivedOn.day=" + parts[0],
                "receivedOn.month=" + parts[1],
                "receivedOn.year=" + parts[2],
                "adultGivenNames=Marek",
                "adultFamilyName=" + family,
                "sector=" + sector,
                "nature=" + nature,
                "restricted=" + restricted);
    }

    @Test
    void shows_the_newest_first_and_narrows_down() {
        assertThat(numbers(lado, "")).containsExactly("LADO-2014-0002", "LADO-2014-0001", "LADO-2012-0001");
        assertThat(numbers(lado, "order=oldest")).startsWith("LADO-2012-0001");
        assertThat(numbers(lado, "sector=EDU")).containsExactly("LADO-2014-0001", "LADO-2012-0001");
        assertThat(numbers(lado, "nature=EMO")).containsExactly("LADO-2014-0002");
        assertThat(numbers(lado, "year=2014-15")).containsExactly("LADO-2014-0002", "LADO-2014-0001");
        assertThat(numbers(lado, "state=closed")).isEmpty();
        assertThat(numbers(lado, "decision=none")).hasSize(3);
    }

    @Test
    void finds_by_number_and_by_name_however_spelt() {
        assertThat(numbers(lado, "q=lado-2014-0001")).containsExactly("LADO-2014-0001");
        assertThat(numbers(lado, "q=Wrenn")).containsExactly("LADO-2014-0002");
        assertThat(numbers(lado, "q=Marek Wren")).containsExactly("LADO-2014-0002");
        assertThat(numbers(lado, "q=Wr")).containsExactly("LADO-2014-0002");
        assertThat(numbers(lado, "q=Nobody%25")).isEmpty();
    }

    @Test
    void finds_by_a_name_that_was_corrected_since() {
        assertThat(numbers(lado, "q=Testowi")).containsExactly("LADO-2014-0002", "LADO-2014-0001", "LADO-2012-0001");
        assertThat(numbers(lado, "q=Testowi&nature=PHY")).containsExactly("LADO-2014-0001");
    }

    @Test
    void goes_on_from_a_key() {
        assertThat(numbers(lado, "after=2014-05-02~LADO-2014-0002"))
                .containsExactly("LADO-2014-0001", "LADO-2012-0001");
    }

    @Test
    void shows_each_person_their_part() {
        assertThat(numbers(area.ladoAdministrator(), "")).containsExactly("LADO-2014-0002", "LADO-2014-0001");
        assertThat(numbers(area.adviser("EDU"), "")).containsExactly("LADO-2014-0001");
        assertThat(browser.get(cast.area().lado(), "/allegations?area=" + area.code()))
                .hasStatus(404);
        assertThat(browser.get(area.boardManager(), "/allegations")).hasStatus(404);
    }

    @Test
    void is_taken_away_as_a_workbook_that_says_so() throws Exception {
        var file = browser.get(area.ladoAdministrator(), "/allegations/export?area=" + area.code());
        assertThat(file).hasStatusOk();
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).startsWith("OFFICIAL-SENSITIVE");
            assertThat(rows.subList(2, rows.size()))
                    .extracting(it -> it.getCellText(0))
                    .containsExactly("LADO-2014-0002", "LADO-2014-0001");
        }
        assertThat(browser.get(area.adviser("EDU"), "/allegations/export?area=" + area.code()))
                .hasStatus(404);
    }

    @Test
    void an_adviser_sees_the_summary_and_nothing_that_was_said() {
        var href = first(area.adviser("EDU"));
        var summary = text(browser.get(area.adviser("EDU"), href));
        assertThat(summary).contains("LADO-2014-0001", "Marek Testowy").doesNotContain("gripped the boy");
        assertThat(browser.get(area.adviser("FAI"), href)).hasStatus(404);
    }

    private String first(Staff staff) {
        var found = java.util.regex.Pattern.compile("/allegations/[0-9a-f-]{36}")
                .matcher(text(browser.get(staff, "/allegations")));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private List<String> numbers(Staff staff, String query) {
        return java.util.regex.Pattern.compile(">(LADO-[0-9]{4}-[0-9]{4})</a>")
                .matcher(text(browser.get(staff, "/allegations?area=" + area.code() + "&" + query)))
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private static String text(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
