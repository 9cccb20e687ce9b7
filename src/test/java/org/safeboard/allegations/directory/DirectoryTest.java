package org.safeboard.allegations.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class DirectoryTest {
    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    @Test
    void an_entry_takes_its_type_from_the_list_and_is_doubted_after_six_months() {
        var area = cast.area();
        var lado = area.lado();
        add(lado, area.code(), "name=Dudley", "telephone=01234 567890", "verified=true");
        assertThat(list(lado, area.code())).contains("Dudley", "Metropolitan borough", "Checked");
        database.sql("update allegations.authority set verified_on = current_date - 200 where area = ?")
                .param(area.code())
                .update();
        assertThat(list(lado, area.code())).contains("Check before use");
    }

    @Test
    void details_that_change_have_to_be_checked_again() {
        var area = cast.area();
        var administrator = area.ladoAdministrator();
        add(administrator, area.code(), "name=Northshire", "telephone=01234 567890", "verified=true");
        var id = database.sql("select id::text from allegations.authority where area = ?")
                .param(area.code())
                .query(String.class)
                .single();
        browser.post(administrator, "/authorities/" + id, "name=Northshire", "telephone=01234 999999");
        assertThat(list(administrator, area.code())).contains("01234 999999", "Never checked");
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays() {
        var area = cast.area();
        var lado = area.lado();
        add(lado, area.code(), "name=Northshire");
        var refused = Case.text(browser.post(
                lado,
                "/authorities/new",
                "area=" + area.code(),
                "name=northshire",
                "secureEmail=nowhere",
                "verified=true"));
        assertThat(refused).contains("This authority is in the directory already", "value=\"nowhere\"");
        assertThat(Case.text(browser.post(lado, "/authorities/new", "area=" + area.code(), "name=", "verified=true")))
                .contains(
                        "Enter the name of the authority",
                        "Enter a secure email address or a duty number before you say that they are right");
    }

    @Test
    void each_area_has_its_own_entries() {
        var here = cast.area();
        var elsewhere = cast.area();
        var lado = here.lado();
        add(lado, here.code(), "name=Northshire");
        assertThat(list(elsewhere.lado(), elsewhere.code())).doesNotContain("Northshire");
        assertThat(browser.get(elsewhere.lado(), "/authorities?area=" + here.code()))
                .hasStatus(404);
        assertThat(browser.get(here.adviser("EDU"), "/authorities?area=" + here.code()))
                .hasStatus(404);
    }

    private void add(Staff staff, String area, String... fields) {
        var all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("area=" + area), java.util.Arrays.stream(fields))
                .toArray(String[]::new);
        var answer = browser.post(staff, "/authorities/new", all);
        assertThat(answer.getResponse().getStatus()).as(() -> Case.text(answer)).isEqualTo(303);
    }

    private String list(Staff staff, String area) {
        return Case.text(browser.get(staff, "/authorities?area=" + area));
    }
}
