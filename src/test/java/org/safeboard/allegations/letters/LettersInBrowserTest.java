package org.safeboard.allegations.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.Window;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;

/** From the outcome to the letters and their service in a real browser, with JavaScript and without. */
@BrowserTest
class LettersInBrowserTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Autowired
    Cast cast;

    @Autowired
    Windows windows;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_person_and_the_employer_are_told_the_outcome(boolean script) {
        var area = cast.area();
        try (var lado = open(area.lado(), script)) {
            var file = concluded(lado);
            templates(lado, script);
            hold(lado, file, script);
            var letter = write(lado, file, script);
            send(lado, script);
            copy(lado, file, script);
            comesBack(lado, letter, script);
        }
    }

    private Window open(Staff staff, boolean script) {
        return script ? windows.open(staff) : windows.openWithoutScript(staff);
    }

    private static void look(Window window, String name, boolean script) {
        if (script) {
            window.assertGood().screenshots("letters-" + name);
        }
    }

    private static Window today(Window window, String legend) {
        return window.date(legend, TODAY.getDayOfMonth(), TODAY.getMonthValue(), TODAY.getYear());
    }

    private static String concluded(Window lado) {
        lado.goTo("/allegations/log")
                .fill("What was said", "He gripped a boy by the arm")
                .choose("Yes")
                .fill("Name of the caller", "Hilda Head")
                .fill("Given names of the adult", "Marek")
                .fill("Family name of the adult", "Testowy")
                .press("Log contact");
        var file = java.net.URI.create(lado.page().url()).getPath();
        lado.goTo(file + "/details")
                .fill("Employer or setting", "Elmtree School")
                .select("Sector", "Education")
                .press("Save details");
        lado.goTo(file + "/decide")
                .choose("Harmed a child, or may have harmed one")
                .choose("Position of trust (POT) meeting")
                .fill("Why", "A mark was seen")
                .press("Record decision");
        today(
                        lado.goTo(file + "/allege").fill("The allegation", "That you gripped a boy by the arm"),
                        "When it was put to the person")
                .press("Save allegation");
        lado.goTo(file + "#concern");
        lado.page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Record outcome"))
                .click();
        today(lado.choose("Unsubstantiated"), "Date of the outcome")
                .fill("Why this outcome was reached", "One word against another")
                .press("Record outcome");
        assertThat(lado.text()).contains("Outcome recorded");
        today(lado.goTo(file + "/dbs").choose("Conditions not met"), "Date of the decision")
                .press("Record decision");
        return file;
    }

    private static void templates(Window lado, boolean script) {
        lado.goTo("/settings/letters");
        look(lado, "templates", script);
        lado.follow("Open the template Outcome: to the person, and the same as copy to the employer");
        look(lado, "template", script);
        lado.press("Upload");
        assertThat(lado.problems()).containsExactly("Select a Word file");
    }

    private static void hold(Window lado, String file, boolean script) {
        var again = TODAY.plusDays(7);
        today(
                        lado.goTo(file + "/hold")
                                .choose("Police")
                                .fill("Name of the person who asks", "Percy Beat")
                                .fill("Their reason", "His telephone is not yet seized"),
                        "Date it was asked for")
                .date("Day to look at it again", again.getDayOfMonth(), again.getMonthValue(), again.getYear());
        look(lado, "hold", script);
        lado.press("Place the hold");
        assertThat(lado.text()).contains("Do not tell the person");
        look(lado, "held", script);
        lado.goTo(file + "/telling");
        assertThat(lado.text()).contains("Nothing can be sent that could tell them");
        lado.goTo(file + "/hold")
                .choose("It is lifted")
                .fill("Why, and who says so", "Percy Beat: he was interviewed today");
        look(lado, "hold-again", script);
        lado.press("Record");
        assertThat(lado.text()).contains("Hold lifted").doesNotContain("Do not tell the person");
        lado.goTo(file + "#told");
        look(lado, "told-tab", script);
    }

    private static String write(Window lado, String file, boolean script) {
        lado.goTo(file + "/telling").follow("The person The outcome").follow("Write the letter");
        lado.fill("Address", "1 Example Street\nExampleton");
        look(lado, "write", script);
        lado.press("Save and preview");
        assertThat(lado.text()).contains("It cannot be released yet", "What happens now", "Dear Marek Testowy");
        look(lado, "stopped", script);
        lado.follow("Change the letter")
                .fill("What happens now", "Your employer decides what follows for your work.")
                .fill("What the strands concluded, as far as it may be shared", "Police: no further action.")
                .press("Save and preview");
        assertThat(lado.text()).doesNotContain("It cannot be released yet");
        look(lado, "preview", script);
        lado.press("Release the letter");
        assertThat(lado.heading()).isEqualTo("Letter 1");
        look(lado, "released", script);
        return java.net.URI.create(lado.page().url()).getPath();
    }

    private static void send(Window lado, boolean script) {
        lado.press("Record that it was sent");
        assertThat(lado.problems()).containsExactly("Enter the date it was sent, like 27 3 2026");
        today(lado.choose("By recorded delivery"), "Date it was sent")
                .fill("Proof", "AB123456789GB")
                .press("Record that it was sent");
        assertThat(lado.text()).contains("Recorded as sent", "AB123456789GB");
        look(lado, "sent", script);
    }

    private static void copy(Window lado, String file, boolean script) {
        lado.goTo(file + "/telling")
                .follow("Employer, Elmtree School The outcome")
                .follow("Write the letter");
        assertThat(lado.text()).contains("The words of this letter are those of letter 1");
        look(lado, "copy", script);
        lado.fill("To whom it goes", "The Head, Elmtree School")
                .fill("Address", "2 Example Street")
                .press("Save and preview")
                .press("Release the letter");
        assertThat(lado.heading()).isEqualTo("Letter 2");
        assertThat(lado.text()).contains("Dear Marek Testowy", "Your employer decides what follows");
        today(lado.choose("By secure email"), "Date it was sent")
                .fill("Proof", "Read receipt of today")
                .press("Record that it was sent");
    }

    private static void comesBack(Window lado, String letter, boolean script) {
        lado.goTo(letter);
        lado.page()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText("It came back"))
                .click();
        today(lado, "Date it came back")
                .fill("Why, as far as that is known", "Gone away")
                .press("Record that it came back");
        assertThat(lado.text()).contains("they are still to be told");
        lado.goTo("/");
        assertThat(lado.text()).contains("Tell again, the letter came back: the person, the outcome");
        look(lado, "work", script);
    }
}
