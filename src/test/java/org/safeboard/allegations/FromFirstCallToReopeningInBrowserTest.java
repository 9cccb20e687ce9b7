package org.safeboard.allegations;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.Window;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One case through everybody's hands: written by a head teacher without an account, decided by the LADO, seen by the
 * adviser, met on by the administrator, agreed by the designated senior officer, told in letters, closed, opened again.
 */
@BrowserTest
class FromFirstCallToReopeningInBrowserTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Autowired
    Cast cast;

    @Autowired
    Windows windows;

    @Test
    void a_case_goes_from_the_first_words_to_the_last_letter_and_is_opened_again() {
        cast.area(); // where there is one council alone, nobody is asked which
        var area = cast.area();
        var reference = referred(area);
        try (var lado = windows.open(area.lado());
                var dso = windows.open(area.dso());
                var administrator = windows.open(area.ladoAdministrator());
                var adviser = windows.open(area.adviser("EDU"))) {
            var file = accepted(lado, reference);
            decided(lado, file);
            adviser.goTo("/allegations");
            assertThat(adviser.text()).contains("Marek Testowy");
            adviser.goTo(file).assertGood();
            assertThat(adviser.text()).doesNotContain("gripped");
            keptSafe(administrator, file);
            met(administrator, file);
            strandsEnd(administrator, file);
            concluded(lado, dso, file, "Malicious");
            var letter = letterToThePerson(lado, file, "The outcome");
            allOthersAreTold(lado, file);
            closed(lado, file);
            reopened(dso, file);
            lado.goTo(file + "/telling").assertGood();
            assertThat(lado.text())
                    .as("everybody who was told the first outcome is told again")
                    .contains("The person", "Employer, Elmtree School");
            assertThat(toDo(lado)).isGreaterThanOrEqualTo(3);
            assertThat(letterToThePerson(lado, file, "The outcome, number 2")).isNotEqualTo(letter);
            lado.goTo(file + "#timeline").assertGood();
            assertThat(lado.text()).contains("Opened again");
        }
    }

    private String referred(Cast.Area area) {
        try (var head = windows.openSignedOut()) {
            head.goTo("/refer").choose("Area " + area.code()).press("Start now").press("Continue");
            head.fill("Your name", "Hilda Head")
                    .fill("What you do there", "Head teacher")
                    .fill("Telephone", "01632 960222")
                    .press("Continue");
            head.fill("Where does the adult work or help with children?", "Elmtree School")
                    .choose("School or college")
                    .press("Continue");
            head.choose("No").press("Continue");
            head.fill("First names", "Marek")
                    .fill("Last name", "Testowy")
                    .fill("What do they do there?", "Teaching assistant")
                    .press("Continue");
            head.fill("What happened?", "He gripped a boy by the arm")
                    .fill("When was it?", "This morning")
                    .press("Continue");
            head.fill("Which child or children?", "A boy of nine");
            choose(head, "Do the parents or carers know?", "Yes");
            head.press("Continue");
            choose(head, "Is the child safe now?", "Yes");
            choose(head, "Is the adult still with children, at your place or elsewhere?", "No");
            head.press("Continue");
            choose(head, "Has the adult been told that somebody is worried?", "No");
            choose(head, "Have the police or the council’s children’s social care been told?", "No");
            head.press("Continue").press("Continue").press("Send to the LADO");
            assertThat(head.heading()).isEqualTo("It was sent to the LADO");
            return head.page().locator(".govuk-panel strong").innerText();
        }
    }

    private static String accepted(Window lado, String reference) {
        lado.goTo("/");
        assertThat(lado.text()).contains(reference);
        lado.goTo("/allegations/referrals").follow(reference).press("Accept as a contact");
        var file = URI.create(lado.page().url()).getPath();
        lado.goTo(file + "/details")
                .select("Type of contact", "Referral of an allegation")
                .select("Who it came from", "Designated safeguarding lead")
                .fill("Employer or setting", "Elmtree School")
                .select("Sector", "Education")
                .press("Save details");
        return file;
    }

    private static void decided(Window lado, String file) {
        lado.goTo(file + "/decide")
                .choose("Harmed a child, or may have harmed one")
                .choose("Position of trust (POT) meeting")
                .fill("Why", "A mark was seen")
                .press("Record decision");
        today(
                        lado.goTo(file + "/allege").fill("The allegation", "That you gripped a boy by the arm"),
                        "When it was put to the person")
                .press("Save allegation");
        assertThat(lado.text()).contains("Allegation recorded");
    }

    /** The employer decides; until it ends, the case stays open. */
    private static void keptSafe(Window administrator, String file) {
        administrator.goTo(file + "/measures/new").assertGood();
        administrator.choose("Supervised at work");
        today(administrator, "It began on").choose("The employer");
        administrator
                .fill("Name or role of the person who decided", "Hilda Head")
                .fill("Why", "Never alone with a child")
                .press("Save");
        administrator.goTo(file + "#concern");
        assertThat(administrator.text()).contains("Supervised at work", "Running");
    }

    private static void met(Window administrator, String file) {
        today(administrator.goTo(file + "/meetings/new"), "Date of the meeting")
                .fill("Chair", "Amira Lane")
                .fill("Decisions", "The employer looks into it");
        administrator.page().getByLabel("Name").first().fill("Percy Beat");
        administrator.page().getByLabel("Agency").first().fill("Police");
        administrator.page().getByLabel("Took part").first().selectOption("PRESENT");
        administrator.press("Record meeting");
        assertThat(administrator.text()).contains("Meeting recorded");
    }

    private static void strandsEnd(Window administrator, String file) {
        for (var kind : List.of("POLICE", "SOCIAL_CARE", "EMPLOYER")) {
            administrator
                    .goTo(file + "/strands/" + kind)
                    .fill("If it is not pursued, why", "No offence and no child in need")
                    .press("Save strand");
            assertThat(administrator.text()).contains("strand saved");
        }
    }

    private static void concluded(Window lado, Window dso, String file, String outcome) {
        lado.goTo(file + "#concern");
        lado.page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Record outcome"))
                .click();
        today(lado.choose(outcome), "Date of the outcome")
                .fill("Why this outcome was reached", "They had agreed on it")
                .press("Record outcome");
        dso.goTo("/").follow("Look at a malicious outcome as the second person");
        dso.choose("Yes, I agree").press("Record your answer");
        today(lado.goTo(file + "/dbs").choose("Conditions not met"), "Date of the decision")
                .press("Record decision");
    }

    private static String letterToThePerson(Window lado, String file, String about) {
        lado.goTo(file + "/telling");
        assertThat(lado.text()).contains(about);
        lado.follow("The person " + about).follow("Write the letter");
        lado.fill("Address", "1 Example Street\nExampleton")
                .fill("What happens now", "Your employer decides what follows for your work.")
                .fill("What the strands concluded, as far as it may be shared", "Police: no offence.")
                .press("Save and preview");
        assertThat(lado.text()).contains("Dear Marek Testowy").doesNotContain("It cannot be released yet");
        lado.press("Release the letter");
        today(lado.choose("By recorded delivery"), "Date it was sent")
                .fill("Proof", "AB123456789GB")
                .press("Record that it was sent");
        assertThat(lado.text()).contains("Recorded as sent");
        return URI.create(lado.page().url()).getPath();
    }

    private static int toDo(Window lado) {
        return lado.page()
                .getByText("To do", new Page.GetByTextOptions().setExact(true))
                .count();
    }

    private static void allOthersAreTold(Window lado, String file) {
        lado.goTo(file + "/telling");
        while (toDo(lado) > 0) {
            lado.page()
                    .locator("tr", new Page.LocatorOptions().setHasText("To do"))
                    .first()
                    .getByRole(AriaRole.LINK)
                    .click();
            today(lado.choose("They were told").choose("Letter handed over"), "Date they were told")
                    .fill("How is it known?", "Signed for by the recipient")
                    .press("Record");
        }
    }

    private static void closed(Window lado, String file) {
        lado.goTo(file + "/learning").choose("No").press("Save learning");
        lado.goTo(file + "/close").assertGood();
        assertThat(lado.text()).contains("It cannot be closed yet");
        lado.goTo(file + "#concern");
        endTheMeasure(lado);
        today(lado.goTo(file + "/close"), "Date closed").press("Close case");
        assertThat(lado.text()).contains("Case closed");
    }

    private static void endTheMeasure(Window lado) {
        lado.page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Review or end"))
                .first()
                .click();
        today(lado.assertGood().choose("It ended"), "Date")
                .fill("What was found, and why", "It was not needed any more")
                .press("Save");
    }

    private static void reopened(Window dso, String file) {
        dso.goTo(file + "/reopen")
                .fill("Why it is opened again", "A complaint was upheld")
                .fill("What is new", "A film of the corridor, brought by the head today")
                .press("Reopen case");
        assertThat(dso.text()).contains("Case reopened");
        dso.goTo(file + "#concern");
        dso.page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Replace the outcome of allegation 1"))
                .click();
        today(dso.choose("Substantiated"), "Date of the new outcome")
                .fill("Why the former outcome does not stand any more", "The film shows it")
                .fill("Why the new outcome was reached", "It is seen on the film")
                .press("Replace outcome");
        assertThat(dso.text()).contains("Outcome");
    }

    private static Window today(Window window, String legend) {
        return window.date(legend, TODAY.getDayOfMonth(), TODAY.getMonthValue(), TODAY.getYear());
    }

    private static void choose(Window window, String legend, String label) {
        window.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend))
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }
}
