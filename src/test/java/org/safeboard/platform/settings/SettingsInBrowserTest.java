package org.safeboard.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class SettingsInBrowserTest {
    @Autowired
    Windows windows;

    @Autowired
    Cast cast;

    @Test
    void a_lado_changes_a_time_limit_and_adds_a_choice() {
        try (var window = windows.open(cast.area().lado())) {
            window.goTo("/").follow("Settings");
            window.screenshots("settings").assertGood().follow("Time limits");
            window.screenshots("settings-time-limits")
                    .assertGood()
                    .follow("Change Position of trust meeting")
                    .press("Change time limit");
            assertThat(window.problems()).hasSize(3);
            window.screenshots("settings-time-limit-change")
                    .assertGood()
                    .fill("New length in working days", "4")
                    .date("From which day?", 1, 4, 2031)
                    .fill("Why, and who agreed it", "The Board, at its meeting in March")
                    .press("Change time limit");
            assertThat(window.text()).contains("Time limit changed", "4 working days from 1\u00a0Apr\u00a02031");

            window.goTo("/settings/lists")
                    .screenshots("settings-lists")
                    .assertGood()
                    .follow("Settings (sectors)");
            window.fill("New choice", "Canoe club").press("Add choice");
            assertThat(window.text()).contains("Choice added", "Canoe club");
            window.screenshots("settings-list").assertGood().follow("End Canoe club");
            window.screenshots("settings-list-end")
                    .assertGood()
                    .date("What is the last day it is offered?", 31, 3, 2031)
                    .press("End choice");
            assertThat(window.text()).contains("Choice ended");
        }
    }
}
