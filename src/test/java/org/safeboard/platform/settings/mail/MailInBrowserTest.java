package org.safeboard.platform.settings.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class MailInBrowserTest {
    @Autowired
    Cast cast;

    @Autowired
    Windows windows;

    @Autowired
    JdbcClient database;

    @Test
    void an_administrator_looks_after_mail() {
        var area = cast.area();
        new MailRecords(database).of(null, area.code(), java.util.Map.of());
        try (var window = windows.open(area.systemAdministrator())) {
            window.goTo("/settings").follow("Mail");
            window.press("Send a test message");
            assertThat(window.text()).contains("Test message on its way", "No such mailbox");
            window.assertGood().screenshots("settings-mail");
            window.page().getByText("Try again").first().click();
            PlaywrightAssertions.assertThat(window.page().locator("main"))
                    .containsText("The message is tried again now");
            assertThat(window.text()).doesNotContain("hilda");
        }
    }
}
