package org.safeboard.allegations.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.Window;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrator arranges a meeting of several agencies; one of them answers without an account. */
@BrowserTest
class ArrangeInBrowserTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Autowired
    Cast cast;

    @Autowired
    Windows windows;

    @Autowired
    JdbcClient database;

    private Window open(Staff staff, boolean script) {
        return script ? windows.open(staff) : windows.openWithoutScript(staff);
    }

    private static void look(Window window, String name, boolean script) {
        if (script) {
            window.assertGood().screenshots("arrange-" + name);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void from_the_case_to_an_answered_invitation(boolean script) {
        var area = cast.area();
        area.adviser("EDU");
        var file = fileOf(area);
        var percy = "percy" + area.code() + "@police.example.org";
        try (var administrator = open(area.ladoAdministrator(), script);
                var outside = windows.openSignedOut()) {
            administrator.goTo(file + "/meetings/arrange");
            look(administrator, "plan", script);
            administrator.choose("Initial").fill("Chair", "Amira Lane").press("Continue");
            people(administrator, percy, script);
            times(administrator, script);
            administrator.press("Ask when they can come");
            assertThat(administrator.text()).contains("Asked 3 people", "No mail server is set up");
            look(administrator, "asked", script);
            answer(outside, percy, script);
            administrator.goTo(file + meeting(area));
            look(administrator, "grid", script);
            choose(administrator, script);
            comes(outside, percy, script);
            administrator.goTo(file + meeting(area));
            assertThat(administrator.text()).contains("Coming, on their own page");
            look(administrator, "answered", script);
            cancel(administrator, script);
        }
    }

    private String fileOf(Cast.Area area) {
        var contact = java.util.UUID.randomUUID();
        database.sql("""
                insert into allegations.contact (id, area, number, received_on, recorded_at, sector, setting, version)
                values (?, ?, 'LADO-2026-0001', ?, now(), 'EDU', 'Elmtree School', 0)""").params(contact, area.code(), TODAY.minusDays(1)).update();
        database.sql("""
                update allegations.contact set decision = 'POT_MEETING', decision_on = received_on,
                    decision_limbs = '{H1}', decision_rationale = 'A mark was seen', decision_earlier_concerns = ''
                where id = ?""").param(contact).update();
        database.sql("""
                insert into allegations.concern (id, contact, area, opened_on, version) values (?, ?, ?, ?, 0)""")
                .params(java.util.UUID.randomUUID(), contact, area.code(), TODAY)
                .update();
        return "/allegations/" + contact;
    }

    private String meeting(Cast.Area area) {
        return "/meetings/arrange/"
                + database.sql("select id from allegations.arrangement where area = ?")
                        .param(area.code())
                        .query(String.class)
                        .single();
    }

    private static void people(Window window, String percy, boolean script) {
        look(window, "people", script);
        window.choose("Sam Adeyemi, Safeguarding adviser");
        person(window, 2, "Percy Beat", percy, "Police");
        person(window, 3, "Wanda Ward", "wanda@gmail.com", "Health");
        window.press("Put on the list");
        assertThat(window.text()).contains("Look at these addresses first", "This looks like a private mailbox");
        look(window, "people-look", script);
        window.choose("I have checked these addresses and they are right").press("Put on the list");
        assertThat(window.text()).contains("Percy Beat", "Wanda Ward", "Sam Adeyemi");
        look(window, "listed", script);
    }

    private static void person(Window window, int number, String name, String email, String kind) {
        var row = window.page()
                .locator("fieldset")
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHas(window.page()
                                .getByText(
                                        "Person " + number,
                                        new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))));
        row.getByLabel("Name").fill(name);
        row.getByLabel("E-mail address").fill(email);
        row.getByLabel("Comes from").selectOption(kind);
    }

    private static void times(Window window, boolean script) {
        window.follow("Offer times");
        look(window, "times", script);
        for (int i = 0; i < 2; i++) {
            var day = TODAY.plusDays(20 + i);
            var at = "rows[" + i + "].";
            window.page().locator("[name='" + at + "day.day']").fill(String.valueOf(day.getDayOfMonth()));
            window.page().locator("[name='" + at + "day.month']").fill(String.valueOf(day.getMonthValue()));
            window.page().locator("[name='" + at + "day.year']").fill(String.valueOf(day.getYear()));
            window.page().locator("[name='" + at + "starts']").fill("9:30");
            window.page().locator("[name='" + at + "ends']").fill("11:00");
        }
        window.press("Keep these times");
        assertThat(window.text()).contains("Times kept");
    }

    private String link(String email) {
        var text = database.sql("""
                select text from platform.mail_message where recipient = ? order by queued_at desc limit 1""").param(email).query(String.class).single();
        var found = Pattern.compile("/meeting-answer/\\S+").matcher(text);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private void answer(Window window, String percy, boolean script) {
        window.goTo(link(percy));
        assertThat(window.text()).doesNotContain("Percy", "Elmtree", "LADO-2026");
        look(window, "own-page", script);
        window.page().locator("[name='slots[0].answer'][value=YES]").check();
        window.page().locator("[name='slots[1].answer'][value=NO]").check();
        window.press("Send my answer");
        assertThat(window.text()).contains("Thank you. Your answer was recorded");
    }

    private static void choose(Window window, boolean script) {
        window.press("Choose time and place");
        look(window, "choose", script);
        window.page().locator("[name=slot]").first().check();
        window.choose("In person, or by video");
        window.select("Place, if people come in person", "Council offices")
                .fill("Room, and how to get in (optional)", "Room 2, ring at the side door")
                .fill("Link to join by video", "https://meet.example.org/a1b2c3")
                .press("Choose, and invite everybody");
        assertThat(window.text()).contains("Time chosen. Invited 3 people", "Room 2");
        look(window, "chosen", script);
    }

    private void comes(Window window, String percy, boolean script) {
        window.goTo(link(percy));
        assertThat(window.text()).contains("Council offices", "Room 2", "Are you coming?");
        look(window, "own-page-invited", script);
        window.choose("Coming").press("Send my answer");
        assertThat(window.text()).contains("Thank you. Your answer was recorded");
    }

    private static void cancel(Window window, boolean script) {
        window.follow("Cancel the meeting");
        look(window, "cancel", script);
        window.press("Cancel the meeting");
        assertThat(window.problems()).containsExactly("Enter why the meeting is cancelled");
        window.fill("Why it is cancelled", "The police asked for a week").press("Cancel the meeting");
        assertThat(window.text()).contains("Meeting cancelled. Told: 3", "The police asked for a week");
        look(window, "cancelled", script);
    }
}
