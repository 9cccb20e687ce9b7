package org.safeboard.allegations.caselist;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class SavedViewsTest {
    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    @Test
    void a_shared_view_counts_for_each_only_what_they_may_see() {
        var area = cast.area();
        var lado = area.lado();
        var administrator = area.ladoAdministrator();
        Case.logged(browser, lado, area.code(), "2014-04-17");
        var restricted = Case.logged(browser, lado, area.code(), "2014-04-18");
        database.sql("update allegations.contact set restricted = true where id = ?")
                .param(restricted.id())
                .update();
        save(lado, area, "name=Still open", "shared=true", "state=open");
        assertThat(views(lado, area)).contains("Still open (2) shared");
        assertThat(views(administrator, area)).contains("Still open (1) shared by Amira Lane");
        assertThat(views(area.adviser("EDU"), area)).contains("Still open (0)");
        assertThat(views(cast.area().lado(), null)).doesNotContain("Still open");
    }

    @Test
    void ones_own_view_is_ones_own_and_may_be_removed() {
        var area = cast.area();
        var lado = area.lado();
        save(lado, area, "name=Of nobody yet", "lead=none");
        assertThat(views(lado, area)).contains("Of nobody yet (0)");
        assertThat(views(area.dso(), area)).doesNotContain("Of nobody yet");
        var id = database.sql("select id::text from allegations.saved_view where area = ?")
                .param(area.code())
                .query(String.class)
                .single();
        assertThat(browser.post(area.dso(), "/allegations/views/" + id + "/remove"))
                .hasStatus(404);
        assertThat(browser.post(lado, "/allegations/views/" + id + "/remove")
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        assertThat(views(lado, area)).doesNotContain("Of nobody yet");
    }

    @Test
    void a_view_needs_a_name_of_its_own_and_keeps_no_name_that_was_searched_for() {
        var area = cast.area();
        var lado = area.lado();
        assertThat(Case.text(browser.post(lado, "/allegations/views", "area=" + area.code(), "state=open", "name=")))
                .contains("Enter a name for the view");
        save(lado, area, "name=Open", "state=open", "q=Testowy");
        assertThat(Case.text(browser.post(lado, "/allegations/views", "area=" + area.code(), "name=open")))
                .contains("You have a view of this name already");
        assertThat(page(lado, area).select("a:contains(Open)").attr("href"))
                .contains("state=open")
                .doesNotContain("Testowy");
    }

    @Test
    void cases_are_found_by_who_leads_them() {
        var area = cast.area();
        var lado = area.lado();
        var file = Case.logged(browser, lado, area.code(), "2014-04-17");
        assertThat(rows(lado, area, "none")).contains("LADO-2014-0001");
        assertThat(rows(lado, area, "me")).doesNotContain("LADO-2014-0001");
        file.does(
                lado,
                "/decide",
                org.safeboard.allegations.Typed.fields(
                        "limbs=H1", "decision=POT_MEETING", "rationale=A mark", "@on=2014-04-22"));
        assertThat(rows(lado, area, "me")).contains("LADO-2014-0001");
        assertThat(rows(area.dso(), area, lado.id().toString())).contains("LADO-2014-0001");
        assertThat(rows(area.dso(), area, "not an id")).doesNotContain("LADO-2014-0001");
    }

    private void save(Staff staff, Cast.Area area, String... fields) {
        var all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("area=" + area.code()), java.util.Arrays.stream(fields))
                .toArray(String[]::new);
        assertThat(browser.post(staff, "/allegations/views", all).getResponse().getStatus())
                .isEqualTo(303);
    }

    private Document page(Staff staff, Cast.@org.jspecify.annotations.Nullable Area area) {
        var query = area == null ? "" : "?area=" + area.code();
        return Jsoup.parse(Case.text(browser.get(staff, "/allegations" + query)));
    }

    private String views(Staff staff, Cast.@org.jspecify.annotations.Nullable Area area) {
        return page(staff, area).select("main").text();
    }

    private String rows(Staff staff, Cast.Area area, String lead) {
        return Jsoup.parse(Case.text(browser.get(staff, "/allegations?area=" + area.code() + "&lead=" + lead)))
                .select("tbody")
                .text();
    }
}
