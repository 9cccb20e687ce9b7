package org.safeboard.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class WindowsTest {
    @Autowired
    Cast cast;

    @Autowired
    Windows windows;

    @Test
    void somebody_is_signed_in_and_may_sign_out() {
        try (var window = windows.open(cast.area().lado())) {
            window.goTo("/accessibility").assertGood();
            assertThat(window.page().locator("header").innerText()).contains("Amira Lane", "Board of");
            window.press("Sign out");
            window.goTo("/").assertGood();
            assertThat(window.page().url()).endsWith("/sign-in");
        }
    }

    @Test
    void nobody_is_signed_in_without_a_session() {
        try (var window = windows.openSignedOut()) {
            window.goTo("/").assertGood().screenshots("sign-in");
            assertThat(window.page().url()).contains("/sign-in");
        }
    }

    @Test
    void pages_work_without_javascript() {
        try (var window = windows.openWithoutScript(cast.area().lado())) {
            window.goTo("/accessibility").assertFits().press("Sign out");
            assertThat(window.page().url()).contains("sign");
        }
    }
}
