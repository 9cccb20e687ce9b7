package org.safeboard.platform.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class StaffPagesTest {
    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient database;

    Cast.Area area;
    Staff admin;

    @BeforeEach
    void anArea() {
        area = cast.area();
        admin = area.systemAdministrator();
    }

    @Test
    void adds_a_person_and_shows_the_link_once() {
        var email = UUID.randomUUID() + "@example.org";
        assertThat(browser.post(admin, "/staff/new", "name=Nadia Frost", "email=" + email))
                .hasStatusOk()
                .bodyText()
                .containsPattern("http://localhost/enrol/[A-Za-z0-9_-]{43}");
        assertThat(browser.get(admin, "/staff")).bodyText().contains("Nadia Frost", "No password yet");
        assertThat(browser.post(admin, "/staff/new", "name=Somebody Else", "email=" + email.toUpperCase()))
                .bodyText()
                .contains("has an account already", "Somebody Else");
        assertThat(browser.post(admin, "/staff/new"))
                .bodyText()
                .contains("Enter the person", "like name@example.gov.uk");
    }

    @Test
    void gives_a_role_from_a_day_and_ends_it() {
        var person = cast.nobodyInParticular();
        var path = "/staff/" + person.id();
        assertThat(give(admin, person, "role=LADO")).hasStatus(303);
        assertThat(cast.again(person).isOneOf(area.code(), Role.LADO)).isTrue();
        assertThat(give(admin, person, "role=LADO")).bodyText().contains("has this role already");

        var held = database.sql("select id from platform.role_held where staff = ?")
                .param(person.id())
                .query(UUID.class)
                .single();
        assertThat(browser.post(
                        admin, path + "/roles/" + held + "/end", "until.day=1", "until.month=1", "until.year=2020"))
                .bodyText()
                .contains("The last day must be on or after the first");
        assertThat(browser.post(
                        admin, path + "/roles/" + held + "/end", "until.day=1", "until.month=1", "until.year=2099"))
                .hasStatus(303);
        assertThat(browser.get(admin, path)).bodyText().contains("until 1 January 2099", "Role given", "Role ended");
    }

    @Test
    void an_adviser_advises_a_sector() {
        var person = cast.nobodyInParticular();
        assertThat(give(admin, person, "role=SAFEGUARDING_ADVISER"))
                .bodyText()
                .contains("Select the sector the adviser advises");
    }

    @Test
    void says_all_that_is_wrong_at_once() {
        var person = cast.nobodyInParticular();
        assertThat(browser.post(
                        admin,
                        "/staff/" + person.id() + "/roles/new",
                        "from.day=31",
                        "from.month=2",
                        "from.year=2026",
                        "until.day=x"))
                .bodyText()
                .contains("Select a role", "Enter the first day", "Enter a real last day");
    }

    @Test
    void nobody_gives_themselves_a_role() {
        assertThat(give(admin, admin, "role=LADO")).bodyText().contains("You are the only administrator of this area");
        var second = area.systemAdministrator();
        assertThat(give(admin, admin, "role=LADO")).bodyText().contains("Ask another administrator");
        assertThat(give(second, admin, "role=LADO")).hasStatus(303);
        assertThat(cast.again(admin).isOneOf(area.code(), Role.LADO)).isTrue();
    }

    @Test
    void gives_no_role_in_an_area_of_others() {
        var elsewhere = cast.area();
        var person = cast.nobodyInParticular();
        var both = elsewhere.also(admin, Role.SYSTEM_ADMINISTRATOR);
        assertThat(give(both, person, "role=LADO", "area=" + cast.area().code()))
                .bodyText()
                .contains("Select an area");
        assertThat(give(both, person, "role=LADO", "area=" + elsewhere.code())).hasStatus(303);
        assertThat(cast.again(person).areasAs(Role.LADO)).containsExactly(elsewhere.code());
    }

    @Test
    void closes_an_account_at_once_but_never_the_last_administrators() {
        var person = area.dso();
        assertThat(browser.post(admin, "/staff/" + person.id() + "/leave")).hasStatus(303);
        assertThat(browser.get(admin, "/staff/" + person.id())).bodyText().contains("Closed on", "Account closed");
        assertThat(browser.get(person, "/kept")).hasStatus(303);
        assertThat(browser.post(admin, "/staff/" + admin.id() + "/leave"))
                .bodyText()
                .contains("is the only administrator of");
    }

    @Test
    void who_also_works_elsewhere_keeps_their_account() {
        var person = cast.area().also(area.lado(), Role.LADO);
        assertThat(browser.get(admin, "/staff/" + person.id())).hasStatusOk();
        assertThat(browser.get(admin, "/staff/" + person.id() + "/leave")).hasStatus(404);
        assertThat(browser.post(admin, "/staff/" + person.id() + "/link")).hasStatus(404);
    }

    @Test
    void is_not_found_by_others() {
        var person = area.lado();
        assertThat(browser.get(person, "/staff")).hasStatus(404);
        assertThat(browser.get(cast.area().systemAdministrator(), "/staff/" + person.id()))
                .hasStatus(404);
        assertThat(give(person, person, "role=SYSTEM_ADMINISTRATOR")).hasStatus(404);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult give(Staff by, Staff to, String... fields) {
        var all = new java.util.ArrayList<>(java.util.List.of(fields));
        all.addAll(java.util.List.of("from.day=1", "from.month=4", "from.year=2024"));
        return browser.post(by, "/staff/" + to.id() + "/roles/new", all.toArray(String[]::new));
    }
}
