package org.safeboard.allegations.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.platform.access.Change;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.Window;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;

/** The same adult, spelt otherwise: seen while typing, judged side by side before deciding, and the judgement undone. */
@BrowserTest
class EarlierInBrowserTest {
    @Autowired
    Cast cast;

    @Autowired
    Windows windows;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_earlier_adult_spelt_otherwise(boolean script) {
        var area = cast.area();
        try (var lado = script ? windows.open(area.lado()) : windows.openWithoutScript(area.lado())) {
            earlier(lado, script);
            var file = log(lado, script);
            beStopped(lado, file, script);
            judge(lado, script);
            decide(lado, file, script);
            undo(lado, file, script);
        }
    }

    private void earlier(Window lado, boolean script) {
        type(lado, "Mohammed", "Al-Hassan").press("Log contact");
        lado.follow("Record names, addresses and numbers of the adult");
        look(lado, "identity", script);
        lado.fill("Email addresses", "not one").press("Save");
        assertThat(lado.problems()).contains("Enter an email address in the correct format, like name@example.com");
        lado.fill("Email addresses", "")
                .fill("Teacher reference number", "1234567")
                .press("Save");
        assertThat(lado.text()).contains("Saved who the adult is", "1234567");
        look(lado, "file", script);
    }

    private String log(Window lado, boolean script) {
        type(lado, "Muhamad", "Alhasan");
        if (script) {
            lado.page().getByText("Likely the same person").waitFor();
        } else {
            lado.press("Look for earlier records");
        }
        assertThat(lado.text()).contains("Likely the same person", "Mohammed Al-Hassan", "Oak Club");
        assertThat(lado.field("What was said").inputValue()).isEqualTo("He gripped the boy by the arm");
        look(lado, "typing", script);
        lado.press("Log contact");
        look(lado, "new", script);
        return URI.create(lado.page().url()).getPath();
    }

    private void beStopped(Window lado, String file, boolean script) {
        lado.goTo(file + "/decide");
        look(lado, "decide", script);
        fillDecision(lado).press("Record decision");
        assertThat(lado.problems())
                .contains("Judge first whether the likely earlier records are about the same person");
        look(lado, "stopped", script);
        lado.follow("Judge first whether the likely earlier records are about the same person");
        assertThat(lado.text()).contains("One likely record has not been judged yet");
        look(lado, "list", script);
    }

    private void judge(Window lado, boolean script) {
        lado.page()
                .getByRole(AriaRole.LINK)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Compare and judge"))
                .click();
        assertThat(lado.heading()).isEqualTo("Are these two records about the same person?");
        look(lado, "compare", script);
        lado.press("Record judgement");
        assertThat(lado.problems()).contains("Select whether it is the same person", "Enter why you think so");
        look(lado, "compare-problems", script);
        lado.choose("Same person")
                .fill("Why you think so", "The club gave the same date of birth")
                .press("Record judgement");
        assertThat(lado.text())
                .contains("Your judgement is recorded", "Judged to be the same person", "Second concern in 24 months");
        look(lado, "judged", script);
    }

    private void decide(Window lado, String file, boolean script) {
        lado.press("Decide what it needs");
        assertThat(lado.field("Why").inputValue()).as("typed before").isEqualTo("A mark was seen by two adults");
        lado.fill("What you make of the earlier records", "It is the second time")
                .press("Record decision");
        assertThat(lado.text()).contains("Decision recorded");
        lado.goTo(file + "/decide");
        assertThat(lado.text()).doesNotContain("This is what you typed until");
        look(lado, "decided", script);
    }

    private void undo(Window lado, String file, boolean script) {
        lado.goTo(file + "/earlier");
        lado.page()
                .getByRole(AriaRole.LINK)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Look at the judgement"))
                .click();
        look(lado, "standing", script);
        lado.press("Withdraw this judgement");
        assertThat(lado.text())
                .contains("The judgement is withdrawn", "One likely record has not been judged yet")
                .contains("Judgements that were withdrawn");
        look(lado, "withdrawn", script);
    }

    private Window fillDecision(Window lado) {
        var today = LocalDate.now(clock.withZone(Change.LONDON));
        return lado.choose("Harmed a child, or may have harmed one")
                .choose("Position of trust (POT) meeting")
                .fill("Why", "A mark was seen by two adults")
                .date("Date of the decision", today.getDayOfMonth(), today.getMonthValue(), today.getYear());
    }

    private static Window type(Window lado, String given, String family) {
        return lado.goTo("/allegations/log")
                .fill("What was said", "He gripped the boy by the arm")
                .choose("Yes")
                .fill("Name of the caller", "Hilda Head")
                .fill("What they do (optional)", "Coach")
                .fill("Where they work (optional)", "Oak Club")
                .fill("Given names of the adult", given)
                .fill("Family name of the adult", family)
                .date("Date of birth (optional)", 4, 3, 1979);
    }

    private static void look(Window window, String name, boolean script) {
        if (script) {
            window.assertGood().screenshots("earlier-" + name);
        } else {
            window.assertFits();
        }
    }
}
