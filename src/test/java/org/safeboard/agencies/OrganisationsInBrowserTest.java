package org.safeboard.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeboard.agencies.Organisation.Details;
import org.safeboard.platform.access.Change;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class OrganisationsInBrowserTest {
    @Autowired
    Windows windows;

    @Autowired
    Organisations organisations;

    @Autowired
    Cast cast;

    @Autowired
    Clock clock;

    @Test
    void an_organisation_is_found_and_corrected() {
        var area = cast.area();
        var lado = area.lado();
        var change = Change.of(lado, clock.instant(), "");
        for (var it : List.of(
                new Details("Harbour Lane Primary School", "EDU", "Ines Calder", "01922 650 000", "", null),
                new Details("Little Acorns Day Nursery", "EYS", "Marguerite van den Bosch-Okonkwo", "", "", null),
                new Details("Greenway Minibus and Taxi Services (Black Country) Limited", null, "", "", "", null),
                new Details("Elm House", "RES", "", "", "", LocalDate.of(2014, 3, 1)))) {
            organisations.add(it, area.code(), change);
        }
        try (var window = windows.open(lado)) {
            window.goTo("/agencies").screenshots("organisations").assertGood();
            assertThat(window.text()).doesNotContain("Elm House");
            window.choose("Closed ones too")
                    .press("Search")
                    .screenshots("organisations-closed")
                    .assertGood();
            assertThat(window.text()).contains("Elm House");
            window.follow("Little Acorns Day Nursery")
                    .screenshots("organisation")
                    .assertGood();
            window.fill("Telephone (optional)", "ring me")
                    .press("Save")
                    .screenshots("organisation-problem")
                    .assertGood();
            assertThat(window.problems())
                    .containsExactly("Enter a telephone number, like 01922 650000 or 07700 900 982");
            window.fill("Telephone (optional)", "01922 650 111").press("Save");
            assertThat(window.text()).contains("Little Acorns Day Nursery saved", "01922\u00a0650\u00a0111");
            window.follow("Add an organisation").screenshots("organisation-new").assertGood();
        }
    }
}
