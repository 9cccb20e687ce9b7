package org.safeboard.allegations.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.Window;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting as its administrator and its chair go through it, with and without script, with a crash in the middle. */
@BrowserTest
class MinutesInBrowserTest {
    private static final String TYPED = "  Two marks “like fingers”\n\non the left arm & the <wrist>\t\ud83d\ude42 ";

    @Autowired
    Cast cast;

    @Autowired
    Windows windows;

    @Autowired
    JdbcClient database;

    Cast.Area area;
    Staff lado;
    Staff administrator;
    String file;

    @BeforeEach
    void aConcernThatNeedsAMeeting() {
        area = cast.area();
        lado = area.lado();
        administrator = area.ladoAdministrator();
        try (var window = windows.open(lado)) {
            window.goTo("/allegations/log")
                    .fill("What was said", "She shouted at two children in the corridor")
                    .choose("Yes")
                    .fill("Name of the caller", "Hilda Head")
                    .fill("Given names of the adult", "Zofia")
                    .fill("Family name of the adult", "Testowa")
                    .press("Log contact");
            file = java.net.URI.create(window.page().url()).getPath();
            window.goTo(file + "/decide")
                    .choose("Harmed a child, or may have harmed one")
                    .choose("Position of trust (POT) meeting")
                    .fill("Why", "Two children were frightened")
                    .press("Record decision");
            window.goTo(file + "/allege")
                    .fill("The allegation", "That you shouted at two children")
                    .press("Save allegation");
        }
    }

    @Test
    void a_meeting_is_minuted_through_a_crash_and_a_conflict_until_its_copies_are_given() {
        String minutes;
        try (var window = windows.open(administrator)) {
            minutes = begin(window, true);
            people(window);
            PlaywrightAssertions.assertThat(window.page().locator("#quorum")).containsText("Quorum met");
            field(window, "lines[2].said").fill(TYPED);
            PlaywrightAssertions.assertThat(window.page().locator("#autosave")).containsText("kept");
            window.page()
                    .waitForResponse(
                            it -> it.url().endsWith("/draft"),
                            () -> field(window, "lines[2].decision").fill("Seen by a doctor today"));
            // the browser is killed: nothing was saved
        }
        try (var window = windows.open(administrator)) {
            window.goTo(minutes);
            assertThat(window.text()).contains("It is kept for you alone and not saved yet");
            assertThat(field(window, "lines[2].said").inputValue()).isEqualTo(TYPED);
            assertThat(field(window, "lines[2].decision").inputValue()).isEqualTo("Seen by a doctor today");
            assertThat(field(window, "people[1].times").inputValue()).isEqualTo("00:00");
            look(window, "minutes-write");
            window.press("Save the minutes");
            assertThat(window.text()).contains("The meeting goes on");
            conflict(window, minutes);
            everyDecision(window);
            window.press("End and record the meeting");
            assertThat(window.problems()).contains("Enter the time the meeting ended, like 15:30");
            window.assertGood();
            window.fill("Time it ended", "00:20").press("End and record the meeting");
            assertThat(window.text()).contains("Meeting ended and recorded", "joined late");
            window.press("Send the draft to the chair");
        }
        try (var window = windows.open(lado)) {
            window.goTo("/").follow("Approve the minutes");
            window.press("Approve the minutes");
            look(window, "minutes-agreed");
            window.follow("Record a disputed passage");
            look(window, "minutes-dispute");
            window.goTo(minutes + "/correct");
            look(window, "minutes-correct");
            window.goTo(minutes + "/copies");
            look(window, "minutes-copies");
            window.page().getByLabel("Percy Beat, Police").check();
            window.choose("Secure e-mail").press("Number and record the copies");
            assertThat(window.text()).contains("One copy recorded");
            window.assertGood();
            window.goTo(file + "#meetings");
            look(window, "minutes-file");
        }
    }

    @Test
    void without_script_a_button_keeps_the_draft_and_nothing_is_lost() {
        String minutes;
        try (var window = windows.openWithoutScript(administrator)) {
            minutes = begin(window, false);
            people(window);
            field(window, "lines[2].said").fill(TYPED);
            window.press("Save draft");
            assertThat(window.text()).contains("Draft kept at", "It is kept for you alone");
        }
        try (var window = windows.openWithoutScript(administrator)) {
            window.goTo(minutes);
            assertThat(field(window, "lines[2].said").inputValue()).isEqualTo(TYPED);
            window.press("More rows");
            assertThat(field(window, "lines[2].said").inputValue()).isEqualTo(TYPED);
            everyDecision(window);
            window.fill("Time it ended", "00:20").press("End and record the meeting");
            assertThat(window.text()).contains("Meeting ended and recorded");
            window.goTo("/");
            assertThat(window.text()).contains("Send the draft minutes to the chair");
        }
    }

    @Test
    void a_session_that_ends_in_the_middle_loses_no_character() {
        try (var window = windows.open(administrator)) {
            var minutes = begin(window, true);
            database.sql("delete from platform.spring_session where principal_name = ?")
                    .param(administrator.id().toString())
                    .update();
            field(window, "lines[2].said").fill(TYPED);
            PlaywrightAssertions.assertThat(window.page().locator("#autosave")).containsText("You were signed out");
            window.goTo("/sign-in")
                    .fill("Email address", administrator.email())
                    .fill("Password", Cast.PASSWORD)
                    .press("Sign in");
            assertThat(window.text()).contains("You were signed out; what you typed is kept");
            window.press("Send it now");
            window.goTo(minutes);
            assertThat(field(window, "lines[2].said").inputValue()).isEqualTo(TYPED);
        }
    }

    private String begin(Window window, boolean script) {
        window.goTo(file + "#meetings").follow("Begin a meeting and write its minutes");
        if (script) {
            look(window, "minutes-begin");
        }
        window.fill("Time it began", "00:00").fill("Chair", "Amira Lane").press("Begin the meeting");
        assertThat(window.text()).contains("That you shouted at two children", "Quorum not met");
        return java.net.URI.create(window.page().url()).getPath();
    }

    private void people(Window window) {
        person(window, 0, "Amira Lane", "LADO", "");
        person(window, 1, "Percy Beat", "POLICE", "00:00");
        window.press("More rows");
        person(window, 2, "Sonia Carr", "SOCIAL_CARE", "00:10");
    }

    private void person(Window window, int at, String name, String agency, String times) {
        field(window, "people[" + at + "].name").fill(name);
        field(window, "people[" + at + "].agencyKind").selectOption(agency);
        field(window, "people[" + at + "].attended").selectOption("PRESENT");
        field(window, "people[" + at + "].times").fill(times);
    }

    private void everyDecision(Window window) {
        for (int i = 0; i < Sat.AGENDA.size(); i++) {
            field(window, "lines[" + i + "].decision").fill("Agreed, line " + (i + 1));
        }
    }

    private void conflict(Window window, String minutes) {
        try (var chair = windows.open(lado)) {
            chair.goTo(minutes);
            field(chair, "lines[4].decision").fill("The chair wrote this");
            chair.press("Save the minutes");
        }
        field(window, "lines[4].decision").fill("The administrator wrote this");
        window.press("Save the minutes");
        assertThat(window.text()).contains("Changed meanwhile", "The chair wrote this");
        assertThat(field(window, "lines[4].decision").inputValue()).isEqualTo("The administrator wrote this");
        look(window, "minutes-conflict");
    }

    private static com.microsoft.playwright.Locator field(Window window, String name) {
        return window.page().locator("[name='" + name + "']");
    }

    private static void look(Window window, String name) {
        window.assertGood().screenshots(name);
    }
}
