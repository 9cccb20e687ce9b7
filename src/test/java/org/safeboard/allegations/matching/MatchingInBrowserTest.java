package org.safeboard.allegations.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.people.People;
import org.safeboard.people.PersonDetails;
import org.safeboard.platform.access.Change;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.Window;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;

/** All records of an area compared with one another by a button, in a browser. */
@BrowserTest
class MatchingInBrowserTest {
    @Autowired
    Cast cast;

    @Autowired
    Windows windows;

    @Autowired
    People people;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebody_recorded_twice_is_seen(boolean script) {
        var area = cast.area();
        var amira = area.lado();
        var change = Change.of(amira, Instant.parse("2026-03-02T10:00:00Z"), "");
        for (var family : new String[] {"Al-Hassan", "Alhasan"}) {
            people.add(PersonDetails.adult("Mohammed", family).bornOn(LocalDate.of(1979, 3, 4)), area.code(), change);
        }
        try (var lado = script ? windows.open(amira) : windows.openWithoutScript(amira)) {
            lado.goTo("/allegations").follow("How records are compared");
            lado.press("Learn from our records");
            assertThat(lado.problems())
                    .contains("Weights are learned from at least 200 records of adults: this area has 2");
            look(lado, "problems", script);
            lado.press("Compare all records now");
            for (int i = 0; i < 100 && lado.text().contains("This is being worked out"); i++) {
                lado.page().waitForTimeout(100);
                lado.follow("See whether it is ready");
            }
            assertThat(lado.text()).contains("Likely one person, not judged yet", "Mohammed Alhasan");
            lado.page().getByText("What each agreement counts").click();
            assertThat(lado.text()).contains("sounds the same", "counts very much");
            look(lado, "compared", script);
        }
    }

    private static void look(Window window, String name, boolean script) {
        if (script) {
            window.assertGood().screenshots("matching-" + name);
        } else {
            window.assertFits();
        }
    }
}
