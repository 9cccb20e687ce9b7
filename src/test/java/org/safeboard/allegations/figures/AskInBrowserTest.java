package org.safeboard.allegations.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.ExampleFiles;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** A request for information is answered, and the people of a contact are described, with script and without. */
@BrowserTest
@Import(ExampleFiles.class)
class AskInBrowserTest {
    @Autowired
    Windows windows;

    @Autowired
    ExampleFiles example;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Cast cast;

    @Test
    void a_breakdown_by_harm_limb_and_setting_is_answered_for_the_public() {
        var area = cast.area();
        example.bringInto(area);
        try (var window = windows.open(area.analyst())) {
            window.goTo("/figures").follow("Ask for a table that is not here");
            window.screenshots("ask").assertGood();
            window.select("What is counted", "Limbs").press("Continue");
            window.select("Rows", "Limb of the harm test").select("Columns", "Setting");
            window.choose("Reporting years").select("First reporting year", "2013-14");
            window.choose("The public").fill("Reference of the request (optional)", "FOI 2014/31");
            window.screenshots("ask-question").assertGood();
            window.press("Answer");
            assertThat(window.heading()).isEqualTo("Limbs by limb of the harm test and setting");
            assertThat(window.text()).contains("Small numbers are protected", "FOI 2014/31");
            window.screenshots("ask-answer").assertGood();
            window.goTo("/figures/ask").screenshots("ask-log").assertGood();
        }
    }

    @Test
    void without_script_the_same() {
        var area = cast.area();
        var cases = new Cases(database, area.code());
        var random = new Random(4);
        for (int i = 0; i < 40; i++) {
            cases.anything(random);
        }
        try (var window = windows.openWithoutScript(area.lado())) {
            window.goTo("/figures/ask").select("What is counted", "Contacts").press("Continue");
            window.press("Answer");
            assertThat(window.problems()).contains("Select the time you ask about", "Select who will read the answer");
            window.choose("From one day to another")
                    .date("First day", 1, 6, 2013)
                    .date("Last day", 31, 8, 2013);
            window.choose("The office").press("Answer");
            assertThat(window.heading()).isEqualTo("Contacts");
            assertThat(window.text()).contains("1 June 2013 to 31 August 2013");
            window.assertFits();
        }
    }

    @Test
    void the_adult_and_the_child_are_described_without_script_and_with() {
        var area = cast.area();
        var contact = new Cases(database, area.code()).contact(LocalDate.of(2024, 6, 3));
        var lado = area.lado();
        try (var window = windows.openWithoutScript(lado)) {
            window.goTo("/allegations/" + contact + "/people");
            window.select("Sex of the adult", "Female").select("Sex of the child", "Not known");
            window.fill("Age of the child when it happened", "eleven").press("Save");
            assertThat(window.problems()).containsExactly("Age of the child must be a whole number, like 9");
            window.fill("Age of the child when it happened", "11").press("Save");
            assertThat(window.text()).contains("Sex: Female");
        }
        try (var window = windows.open(lado)) {
            window.goTo("/allegations/" + contact + "/people")
                    .screenshots("people-described")
                    .assertGood();
            assertThat(window.field("Age of the child when it happened").inputValue())
                    .isEqualTo("11");
        }
    }
}
