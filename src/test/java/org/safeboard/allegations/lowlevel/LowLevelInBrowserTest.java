package org.safeboard.allegations.lowlevel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.Window;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;

/** Two low-level concerns about one adult, recorded by the administrator, become a referral of the LADO. */
@BrowserTest
class LowLevelInBrowserTest {
    @Autowired
    Cast cast;

    @Autowired
    Windows windows;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void two_concerns_become_a_referral(boolean script) {
        var area = cast.area();
        try (var administrator = script
                        ? windows.open(area.ladoAdministrator())
                        : windows.openWithoutScript(area.ladoAdministrator());
                var lado = script ? windows.open(area.lado()) : windows.openWithoutScript(area.lado())) {
            administrator.goTo("/allegations").follow("Low-level concerns");
            look(administrator, "none", script);
            administrator.press("Record a low-level concern").press("Record concern");
            assertThat(administrator.problems()).contains("Enter what was seen or heard", "Enter who shared it");
            look(administrator, "problems", script);
            fill(administrator, "She sent a pupil a message in the evening").press("Record concern");
            assertThat(administrator.text()).contains("recorded", "Contact outside work or on social media");

            administrator.goTo("/allegations/lowlevel/new");
            fill(administrator, "She met a pupil in the park").press("Look for earlier records");
            assertThat(administrator.text()).contains("Low-level concern, open", "Is it one of these people?");
            administrator.page().getByLabel("Zofia Testowa").first().check();
            look(administrator, "look", script);
            administrator.press("Record concern");
            assertThat(administrator.text()).contains("About this adult: 2 low-level concerns in one month");
            look(administrator, "file", script);

            lado.goTo(java.net.URI.create(administrator.page().url()).getPath()).follow("See what is alike");
            look(lado, "pattern", script);
            lado.fill("Why they may meet the threshold together", "It goes on after a warning")
                    .choose("Yes")
                    .press("Make the referral");
            assertThat(lado.text()).contains("Low-level concerns it carries", "She met a pupil in the park");
            look(lado, "referral", script);
            lado.goTo("/allegations/lowlevel");
            look(lado, "list", script);
        }
    }

    private static Window fill(Window window, String said) {
        return window.fill("What was seen or heard", said)
                .fill("Name of who shared it", "Hilda Head")
                .fill("Employer or setting", "Elmtree School")
                .select("Sector", "Education")
                .fill("Given names of the adult", "Zofia")
                .fill("Family name of the adult", "Testowa")
                .select("Kind of conduct", "Contact outside work or on social media")
                .select("Age of the child or children", "11 to 15");
    }

    private static void look(Window window, String name, boolean script) {
        if (script) {
            window.assertGood().screenshots("lowlevel-" + name);
        }
    }
}
