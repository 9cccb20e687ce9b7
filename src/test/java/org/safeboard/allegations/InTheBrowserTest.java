package org.safeboard.allegations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.Window;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The thread from call to closure in a real browser, as the administrator and the LADO, with JavaScript and without: every
 * page accessible, silent in the console, and no wider than a phone.
 */
@BrowserTest
class InTheBrowserTest {
    @Autowired
    Cast cast;

    @Autowired
    Windows windows;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_concern_from_call_to_closure(boolean script) {
        var area = cast.area();
        try (var administrator = open(area.ladoAdministrator(), script);
                var lado = open(area.lado(), script);
                var dso = open(area.dso(), script)) {
            var file = log(administrator, script);
            complete(administrator, file, script);
            decide(lado, file, script);
            allege(lado, file, script);
            meet(administrator, file, script);
            strands(administrator, file, script);
            conclude(lado, dso, file, script);
            list(lado, script);
        }
    }

    private Window open(Staff staff, boolean script) {
        return script ? windows.open(staff) : windows.openWithoutScript(staff);
    }

    /** A page as it must be; its picture is taken once. */
    private static void look(Window window, String name, boolean script) {
        if (script) {
            window.assertGood().screenshots("allegations-" + name);
        }
    }

    private String log(Window window, boolean script) {
        window.goTo("/allegations").press("Log a contact");
        look(window, "log", script);
        window.press("Log contact");
        assertThat(window.problems())
                .contains("Enter what was said", "Enter who called", "Select whether a child is safe now");
        look(window, "log-problems", script);
        window.fill("What was said", "She shouted at two children in the corridor")
                .choose("Yes")
                .fill("Name of the caller", "Hilda Head")
                .fill("Given names of the adult", "Zofia")
                .fill("Family name of the adult", "Testowa")
                .press("Look for earlier records");
        assertThat(window.text()).contains("None found that could be the same person");
        look(window, "log-earlier", script);
        window.press("Log contact");
        assertThat(window.heading()).isEqualTo("Zofia Testowa");
        assertThat(window.text()).contains("logged", "She shouted at two children");
        look(window, "file-new", script);
        return java.net.URI.create(window.page().url()).getPath();
    }

    private static void complete(Window window, String file, boolean script) {
        window.goTo(file + "/details");
        look(window, "details", script);
        window.select("Type of contact", "Referral of an allegation")
                .select("Who it came from", "Designated safeguarding lead")
                .fill("Employer or setting", "Elmtree School")
                .select("Sector", "Education")
                .press("Save details");
        assertThat(window.text()).contains("Details saved", "Elmtree School", "Education");
        window.goTo(file + "/said").fill("What was said", "One of them cried");
        look(window, "said", script);
        window.press("Add");
        assertThat(window.text()).contains("One of them cried", "She shouted at two children");
    }

    private static void decide(Window window, String file, boolean script) {
        window.goTo("/");
        assertThat(window.text()).contains("Decide what this contact needs");
        look(window, "work", script);
        window.goTo(file).press("Decide what it needs");
        look(window, "decide", script);
        window.choose("Harmed a child, or may have harmed one")
                .choose("Position of trust (POT) meeting")
                .fill("Why", "Two children were frightened and one hurt")
                .press("Record decision");
        assertThat(window.text()).contains("Decision recorded");
    }

    private static void allege(Window window, String file, boolean script) {
        window.goTo(file + "/allege");
        look(window, "allege", script);
        var today = java.time.LocalDate.now(java.time.Clock.system(java.time.ZoneId.of("Europe/London")));
        window.fill("The allegation", "That you shouted at two children")
                .date("When it was put to the person", today.getDayOfMonth(), today.getMonthValue(), today.getYear())
                .press("Save allegation");
        assertThat(window.text()).contains("Allegation recorded");
    }

    private static void meet(Window window, String file, boolean script) {
        window.goTo(file + "/meetings/new");
        var today = java.time.LocalDate.now(java.time.Clock.system(java.time.ZoneId.of("Europe/London")));
        window.date("Date of the meeting", today.getDayOfMonth(), today.getMonthValue(), today.getYear())
                .fill("Chair", "Amira Lane")
                .fill("Decisions", "The employer looks into it");
        window.page().getByLabel("Name").first().fill("Percy Beat");
        window.page().getByLabel("Agency").first().fill("Police");
        window.page().getByLabel("Took part").first().selectOption("PRESENT");
        window.press("More rows");
        assertThat(window.field("Decisions").inputValue()).isEqualTo("The employer looks into it");
        look(window, "meet", script);
        window.press("Record meeting");
        assertThat(window.text()).contains("Meeting recorded");
        window.goTo(file + "#meetings");
        look(window, "file-meetings", script);
    }

    private static void strands(Window window, String file, boolean script) {
        for (var kind : java.util.List.of("POLICE", "SOCIAL_CARE", "EMPLOYER")) {
            window.goTo(file + "/strands/" + kind);
            look(window, "strand-" + kind, script);
            window.fill("If it is not pursued, why", "Not needed").press("Save strand");
            assertThat(window.text()).contains("strand saved");
        }
    }

    private static void conclude(Window lado, Window dso, String file, boolean script) {
        var today = java.time.LocalDate.now(java.time.Clock.system(java.time.ZoneId.of("Europe/London")));
        lado.goTo(file + "/close");
        assertThat(lado.text()).contains("It cannot be closed yet", "Allegation 1 has no outcome");
        look(lado, "close-missing", script);
        lado.goTo(file + "#concern");
        look(lado, "file-concern", script);
        lado.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.LINK)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Record outcome"))
                .click();
        look(lado, "conclude", script);
        lado.choose("Malicious")
                .date("Date of the outcome", today.getDayOfMonth(), today.getMonthValue(), today.getYear())
                .fill("Why this outcome was reached", "They had agreed on it")
                .press("Record outcome");
        assertThat(lado.text()).contains("Outcome recorded");
        dso.goTo("/").follow("Look at a malicious outcome as the second person");
        look(dso, "confirm", script);
        dso.choose("Yes, I agree").press("Record your answer");
        lado.goTo(file + "/dbs");
        look(lado, "dbs", script);
        lado.choose("Conditions not met")
                .date("Date of the decision", today.getDayOfMonth(), today.getMonthValue(), today.getYear())
                .press("Record decision");
        tell(lado, file, script);
        lado.goTo(file + "/learning");
        look(lado, "learning", script);
        lado.choose("Yes").press("Save learning");
        assertThat(lado.problems()).contains("Select at least one theme", "Enter what was learnt");
        lado.choose("Culture of the setting")
                .fill("What was learnt", "Children need somebody to turn to")
                .press("Save learning");
        assertThat(lado.text()).contains("Learning saved");
        lado.goTo(file + "/close");
        look(lado, "close", script);
        lado.date("Date closed", today.getDayOfMonth(), today.getMonthValue(), today.getYear())
                .press("Close case");
        assertThat(lado.text()).contains("Case closed");
        lado.goTo(file + "#history");
        assertThat(lado.text()).contains("Case closed");
        look(lado, "file-history", script);
        lado.goTo(file + "#clocks");
        look(lado, "file-clocks", script);
        lado.goTo(file + "#timeline");
        look(lado, "file-timeline", script);
    }

    /** Those who have to be told were told by others, who confirm it. */
    private static void tell(Window lado, String file, boolean script) {
        var today = java.time.LocalDate.now(java.time.Clock.system(java.time.ZoneId.of("Europe/London")));
        lado.goTo(file + "/telling");
        look(lado, "telling", script);
        while (lado.page()
                        .getByText("To do", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                        .count()
                > 0) {
            lado.page()
                    .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("To do"))
                    .first()
                    .getByRole(com.microsoft.playwright.options.AriaRole.LINK)
                    .click();
            lado.choose("They were told");
            look(lado, "telling-row", script);
            lado.choose("Letter handed over")
                    .date("Date they were told", today.getDayOfMonth(), today.getMonthValue(), today.getYear())
                    .fill("How is it known?", "Signed for by the recipient")
                    .press("Record");
            assertThat(lado.text()).contains("Recorded");
        }
        look(lado, "telling-told", script);
    }

    private static void list(Window window, boolean script) {
        window.goTo("/allegations")
                .fill("Name, case number or setting", "Testova")
                .press("Show");
        assertThat(window.text()).contains("Zofia Testowa", "Closed");
        look(window, "list", script);
        window.goTo("/allegations/questions");
        look(window, "questions", script);
        window.fill("What was asked", "How long is a file kept?").press("Note question");
        assertThat(window.text()).contains("Question noted", "How long is a file kept?");
    }
}
