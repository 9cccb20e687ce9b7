package org.safeboard.platform.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeboard.platform.enrolment.Enrolment;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator lets somebody in, and somebody comes in, all in a real browser. */
@BrowserTest
class AccountsInTheBrowserTest {
    @Autowired
    Cast cast;

    @Autowired
    Windows windows;

    @Autowired
    Enrolment enrolment;

    @Autowired
    JdbcClient database;

    @Test
    void an_administrator_adds_a_person_gives_a_role_and_closes_the_account() {
        var area = cast.area();
        var admin = area.systemAdministrator();
        try (var window = windows.open(admin)) {
            window.goTo("/staff").press("Add a person");
            window.press("Add").assertGood().screenshots("staff-new-wrong");
            assertThat(window.problems()).hasSize(2);
            window.fill("Name", "Nadia Frost")
                    .fill("Email address", area.code() + "@example.org")
                    .press("Add");
            window.assertGood().screenshots("staff-link");
            window.follow("Done").follow("Nadia Frost").press("Give a role");
            window.choose("Safeguarding adviser of a sector").press("Give role");
            window.assertGood().screenshots("staff-role-wrong");
            window.choose("Local authority designated officer (LADO)").press("Give role");
            assertThat(window.text()).contains("Role given", "Local authority designated officer (LADO)");
            window.assertGood().screenshots("staff-person");
            window.follow("End the role Local authority designated officer (LADO)")
                    .assertGood();
            window.screenshots("staff-end").press("End role");
            window.follow("Close the account because Nadia Frost leaves").assertGood();
            window.press("Close account").assertGood().screenshots("staff-left");
            window.goTo("/staff").assertGood().screenshots("staff-list");
        }
    }

    @Test
    void a_person_chooses_a_password_and_signs_in() {
        var person = cast.area().boardManager();
        try (var window = windows.openSignedOut()) {
            window.goTo(enrolment.linkFor(person.id())).press("Set password").assertGood();
            window.screenshots("enrol-wrong");
            window.fill("Password", "velvet kettle marsh")
                    .fill("The same password again", "velvet kettle marsh")
                    .press("Set password");
            window.assertGood();
            window.fill("Email address", person.email())
                    .fill("Password", "wrong")
                    .press("Sign in");
            window.assertGood().screenshots("sign-in-wrong");
            window.fill("Password", "velvet kettle marsh").press("Sign in");
            assertThat(window.page().locator("header").innerText()).contains(person.name());
            window.goTo("/enrol/nothing").assertAccessible().screenshots("enrol-used");
            // what was seen does not come back after signing out
            window.goTo("/kept").press("Sign out");
            window.page().goBack();
            assertThat(window.page().url()).contains("/sign-in");
        }
    }

    @Test
    void what_was_typed_is_kept_and_what_others_changed_is_told_without_script() {
        var area = cast.area();
        var admin = area.systemAdministrator();
        var ann = area.as("Ann Lee", org.safeboard.platform.access.Role.SYSTEM_ADMINISTRATOR);
        try (var window = windows.openWithoutScript(admin);
                var other = windows.open(ann)) {
            window.goTo("/areas/" + area.code()).fill("Area", "Southshire");
            other.goTo("/areas/" + area.code()).fill("Area", "Northshire").press("Save");
            database.sql("delete from platform.spring_session where principal_name = ?")
                    .param(admin.id().toString())
                    .update();
            window.press("Save").assertFits().screenshots("sign-in-kept");
            window.fill("Email address", admin.email())
                    .fill("Password", Cast.PASSWORD)
                    .press("Sign in");
            window.assertFits().screenshots("kept");
            window.press("Send it now").assertFits().screenshots("changed-meanwhile");
            assertThat(window.text()).contains("Ann Lee changed this at", "Northshire");
            assertThat(window.field("Area").inputValue()).isEqualTo("Southshire");
            window.press("Save").assertFits().screenshots("areas");
            assertThat(window.text()).contains("Names saved", "Southshire");
            other.goTo("/areas").assertGood();
            other.goTo("/areas/" + area.code()).assertGood().screenshots("area-history");
        }
    }
}
