package org.safeboard.allegations.refer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.attachments.Samples;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.Window;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A committee secretary without an account, from the first page to the answer, with and without JavaScript. */
@BrowserTest
class ReferInBrowserTest {
    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{4}(-[2-9A-Z]{4}){3}");

    @Autowired
    Cast cast;

    @Autowired
    Windows windows;

    @Autowired
    JdbcClient database;

    /** Where there is one council alone, nobody is asked which. */
    @BeforeEach
    void anotherCouncil() {
        cast.area();
    }

    @Test
    void every_character_is_there_after_the_browser_was_killed_and_it_is_sent_and_answered() {
        var area = cast.area();
        String code;
        try (var window = windows.openSignedOut()) {
            begin(window, area, "refer");
            code = code(window);
            you(window, "refer");
            organisation(window, "refer");
            window.choose("Yes").assertGood().screenshots("refer-in-charge").press("Continue");
            assertThat(window.text()).contains("the chair of the committee or of the trustees");
            window.choose("I am not, and I have a reason to send it myself")
                    .assertGood()
                    .screenshots("refer-instead")
                    .press("Continue");
            assertThat(window.problems())
                    .containsExactly("Enter why you send it yourself, such as that nobody else can be reached");
            window.assertAccessible()
                    .fill("Why you send it yourself", "The chair is abroad")
                    .press("Continue");
            window.assertGood().screenshots("refer-adult");
            window.fill("First names", "Marek").fill("Last name", "Teststone");
            window.fill("What do they do there?", "Quran teacher").press("Continue");
            window.assertGood().screenshots("refer-happened");
            window.fill("What happened?", "He gripped the boy’s arm\n\nand shouted: “come ’ere”");
            assertThat(window.page().locator("#autosave")).containsText("was kept at");
            // killed: nothing was pressed
        }
        try (var window = windows.openSignedOut()) {
            window.goTo("/refer")
                    .follow("Go on with a form you began")
                    .assertGood()
                    .screenshots("refer-back");
            window.fill("Your code", code).press("Continue");
            assertThat(window.field("What happened?").inputValue())
                    .isEqualTo("He gripped the boy’s arm\n\nand shouted: “come ’ere”");
            window.fill("When was it?", "Last Tuesday").press("Continue");
            rest(window, "refer");
            window.press("Send to the LADO");
            window.assertGood().screenshots("refer-sent");
            assertThat(window.heading()).isEqualTo("It was sent to the LADO");
            var reference = window.page().locator(".govuk-panel strong").innerText();
            window.press("I have the number: close this");
            comeBack(window, area, reference);
        }
    }

    private void comeBack(Window window, Cast.Area area, String reference) {
        try (var office = windows.open(area.lado())) {
            office.goTo("/allegations/referrals").assertGood().screenshots("referrals");
            office.follow(reference).assertGood().screenshots("referral");
            office.fill("Your question", "Who else was in the hall?").press("Ask");
        }
        window.goTo("/refer/sent").assertGood().screenshots("refer-reference");
        window.fill("Reference number", reference).press("Send me a code");
        window.assertGood().screenshots("refer-one-time-code");
        window.fill("Code", mailedCode(area)).press("Continue");
        window.assertGood().screenshots("refer-state");
        assertThat(window.text()).contains("Being looked at", "Who else was in the hall?");
        window.fill("Your answer", "Two parents were there").press("Send the answer");
        assertThat(window.text()).doesNotContain("Two parents were there").contains("answered or added something once");
        try (var office = windows.open(area.lado())) {
            office.goTo("/allegations/referrals").follow(reference);
            assertThat(office.text()).contains("Two parents were there");
            office.press("Accept as a contact").assertGood().screenshots("referral-on-the-file");
            assertThat(office.text()).contains("Two parents were there", "Referral from the website");
        }
    }

    @Test
    void without_javascript_it_is_saved_and_found_again_and_sent() {
        var area = cast.area();
        String code;
        try (var window = windows.openSignedOutWithoutScript()) {
            begin(window, area, "refer-plain");
            code = code(window);
            you(window, "refer-plain");
            window.fill("Where does the adult work or help with children?", "Elm Tuition")
                    .press("Save and come back later");
            assertThat(window.heading()).isEqualTo("Your answers are kept");
            window.assertFits().screenshots("refer-paused").press("Close it in this browser");
        }
        try (var window = windows.openSignedOutWithoutScript()) {
            window.goTo("/refer/organisation");
            assertThat(window.heading()).isEqualTo("Go on with a form you began");
            window.fill("Your code", code).press("Continue");
            assertThat(window.field("Where does the adult work or help with children?")
                            .inputValue())
                    .isEqualTo("Elm Tuition");
            window.choose("Tuition centre, supplementary school, madrasah or evening school")
                    .press("Continue");
            window.choose("No").press("Continue");
            window.fill("If you do not know the name, how would we find them?", "The maths teacher on Saturdays");
            window.fill("What do they do there?", "Teacher").press("Continue");
            window.fill("What happened?", "Messages at night")
                    .fill("When was it?", "In March")
                    .press("Continue");
            rest(window, "refer-plain");
            window.press("Send to the LADO");
            assertThat(window.heading()).isEqualTo("It was sent to the LADO");
            window.goTo("/refer/leave");
        } catch (com.microsoft.playwright.PlaywrightException offline) {
            // the page to which one leaves is elsewhere, and tests have no network
            assertThat(offline.getMessage()).contains("refer/leave");
        }
    }

    /** With a script axe looks too. */
    private static Window good(Window window, String name) {
        return name.endsWith("plain") ? window.assertFits() : window.assertGood();
    }

    private static void begin(Window window, Cast.Area area, String name) {
        good(window.goTo("/refer"), name);
        window.choose("Area " + area.code()).press("Start now");
        good(window, name).screenshots(name + "-code");
    }

    private static String code(Window window) {
        var found = CODE.matcher(window.text());
        assertThat(found.find()).isTrue();
        window.press("Continue");
        return found.group();
    }

    private static void you(Window window, String name) {
        good(window, name).screenshots(name + "-you");
        window.fill("Your name", "Yusuf Secretary")
                .fill("What you do there", "Secretary of the committee")
                .fill("Telephone", "01632 960111")
                .fill("Email (optional)", "yusuf@example.org")
                .press("Continue");
    }

    private static void organisation(Window window, String name) {
        window.assertGood().screenshots(name + "-organisation");
        window.fill("Where does the adult work or help with children?", "Masjid an-Noor");
        window.choose("Mosque, church, temple, gurdwara, synagogue or another place of worship")
                .press("Continue");
    }

    /** From the child to the answers to check. */
    private static void rest(Window window, String name) {
        good(window, name).screenshots(name + "-child");
        window.fill("Which child or children?", "Adam, 9");
        choose(window, "Do the parents or carers know?", "Yes");
        good(window.press("Continue"), name);
        choose(window, "Is the child safe now?", "No");
        choose(window, "Is the adult still with children, at your place or elsewhere?", "I do not know");
        good(window.screenshots(name + "-safe").press("Continue"), name);
        choose(window, "Has the adult been told that somebody is worried?", "No");
        choose(window, "Have the police or the council’s children’s social care been told?", "No");
        good(window.screenshots(name + "-done").press("Continue"), name).screenshots(name + "-documents");
        window.page()
                .locator("input[type=file]")
                .setInputFiles(
                        new com.microsoft.playwright.options.FilePayload("note.pdf", "application/pdf", Samples.pdf()));
        good(window.press("Add what I chose"), name);
        assertThat(window.text()).contains("note.pdf");
        good(window.press("Continue"), name).screenshots(name + "-check");
        assertThat(window.text()).contains("note.pdf", "Adam, 9");
    }

    private static void choose(Window window, String legend, String label) {
        window.page()
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.GROUP,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName(legend))
                .getByLabel(label, new com.microsoft.playwright.Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private String mailedCode(Cast.Area area) {
        var text = database.sql("""
                        select text from platform.mail_message where area = ? and text like '%Your code is%'
                        order by queued_at desc limit 1
                        """).param(area.code()).query(String.class).single();
        var found = Pattern.compile("\\d{6}").matcher(text);
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
