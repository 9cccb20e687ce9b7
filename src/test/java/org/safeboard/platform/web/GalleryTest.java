package org.safeboard.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.testing.Window;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = WebApp.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GalleryTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gallery/fields",
                "/gallery/problems",
                "/gallery/case",
                "/gallery/list",
                "/gallery/charts",
                "/accessibility",
                "/privacy"
            })
    void every_component_is_accessible_fits_a_phone_and_keeps_the_policy(String path) {
        try (var window = open(true)) {
            window.goTo(path).screenshots("gallery" + path.replace('/', '-')).assertGood();
        }
        try (var window = open(false)) {
            window.goTo(path).assertFits();
            assertThat(window.heading()).isNotBlank();
        }
    }

    @Test
    void a_problem_in_the_summary_leads_to_its_field() {
        try (var window = open(true)) {
            window.goTo("/gallery/problems");
            for (var link :
                    window.page().locator(".govuk-error-summary__list a").all()) {
                link.click();
                var focused = window.page().locator(":focus");
                assertThat(focused.count()).as(link.innerText()).isEqualTo(1);
                assertThat(focused.evaluate("it => it.id"))
                        .isEqualTo(link.getAttribute("href").substring(1));
            }
        }
    }

    @Test
    void the_summary_is_read_first_and_the_title_says_that_something_is_wrong() {
        try (var window = open(true)) {
            window.goTo("/gallery/problems");
            assertThat(window.page().title()).startsWith("Error: ");
            assertThat(window.page().locator(".govuk-error-summary").evaluate("it => it === document.activeElement"))
                    .isEqualTo(true);
        }
    }

    private Window open(boolean script) {
        return Window.at("http://localhost:" + port, script);
    }
}
