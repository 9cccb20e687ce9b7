package org.safeboard.allegations.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeboard.platform.figures.Figures;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.ExampleFiles;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@BrowserTest
@Import(ExampleFiles.class)
class FiguresInBrowserTest {
    @Autowired
    Windows windows;

    @Autowired
    Figures figures;

    @Autowired
    ExampleFiles example;

    @Autowired
    Cast cast;

    @Test
    void every_figure_is_good_on_desktop_and_phone() {
        var area = cast.area();
        example.bringInto(area);
        try (var window = windows.open(area.lado())) {
            window.goTo("/figures?year=2013-14").screenshots("figures").assertGood();
            for (var figure : figures.all()) {
                window.goTo("/figures/" + figure.id() + "?year=2013-14")
                        .screenshots("figure-" + figure.id())
                        .assertGood();
                assertThat(window.heading()).isEqualTo(figure.title());
            }
            window.goTo("/figures/allegations.contacts-by-sector?year=2013-14&audience=PUBLIC")
                    .screenshots("figure-public")
                    .assertGood();
        }
    }

    @Test
    void a_number_is_followed_to_its_records_without_script() {
        var area = cast.area();
        example.bringInto(area);
        try (var window = windows.openWithoutScript(area.lado())) {
            window.goTo("/figures").select("Reporting year", "2013-14").press("Show");
            window.follow("Contacts by setting");
            assertThat(window.text()).contains("Contacts received from 1 April 2013 to 31 March 2014.");
            window.page()
                    .locator("tr:has(th:text-is('Transport')) td a")
                    .first()
                    .click();
            assertThat(window.heading()).isEqualTo("Transport: Contacts");
            assertThat(window.text()).contains("9 contacts");
            assertThat(window.page().locator("main li a").count()).isEqualTo(9);
            window.screenshots("figure-records").assertFits();
        }
    }
}
