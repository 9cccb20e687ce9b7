package org.safeboard.allegations.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.Window;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;

/** The LADO watches a case and makes an address for her calendar; the administrator enters what happened on paper. */
@BrowserTest
class OfficeInBrowserTest {
    @Autowired
    Cast cast;

    @Autowired
    Windows windows;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_case_is_watched_and_something_from_earlier_is_entered(boolean script) {
        var area = cast.area();
        try (var administrator = open(area.ladoAdministrator(), script);
                var lado = open(area.lado(), script)) {
            lado.goTo("/allegations/log")
                    .fill("What was said", "She shouted at two children")
                    .choose("Yes")
                    .fill("Name of the caller", "Hilda Head")
                    .fill("Given names of the adult", "Zofia")
                    .fill("Family name of the adult", "Testowa")
                    .press("Log contact");
            lado.press("Watch this case");
            assertThat(lado.text()).contains("You watch this case now", "Stop watching this case");
            var file = java.net.URI.create(lado.page().url()).getPath();

            administrator.goTo(file).follow("Record something from earlier");
            administrator.press("Record it");
            assertThat(administrator.problems())
                    .contains(
                            "Select what it was", "Enter the date it happened, like 27 3 2026", "Enter what happened");
            look(administrator, "later-problems", script);
            administrator
                    .choose("Telephone call")
                    .date("Date it happened", 3, 3, 2026)
                    .fill("Time it happened (optional)", "14:05")
                    .fill("With whom (optional)", "Percy Beat")
                    .fill("What happened", "The police rang")
                    .press("Record it");
            assertThat(administrator.text()).contains("Recorded with the time it happened", "The police rang");

            lado.goTo("/").follow("See what changed");
            assertThat(lado.text()).contains("Changed since you last looked", "Something from earlier entered");
            look(lado, "changed", script);
            lado.goTo("/allegations").follow("Cases you watch");
            look(lado, "watched", script);
            lado.goTo("/allegations").follow("Duty sheet");
            assertThat(lado.text()).contains("Zofia Testowa", "Meetings today");
            look(lado, "duty", script);
            lado.goTo("/calendar");
            look(lado, "calendar-none", script);
            lado.press("Make an address");
            assertThat(lado.text()).contains("it is not shown again", "/calendar/");
            look(lado, "calendar", script);
            lado.press("Remove the address");
            assertThat(lado.text()).contains("The address works no more");
        }
    }

    private Window open(Staff staff, boolean script) {
        return script ? windows.open(staff) : windows.openWithoutScript(staff);
    }

    private static void look(Window window, String name, boolean script) {
        if (script) {
            window.assertGood().screenshots("office-" + name);
        }
    }
}
