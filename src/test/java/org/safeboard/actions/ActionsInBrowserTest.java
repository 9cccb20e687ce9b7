package org.safeboard.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.BrowserTest;
import org.safeboard.testing.Cast;
import org.safeboard.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@BrowserTest
class ActionsInBrowserTest {
    @TestConfiguration(proxyBeanMethods = false)
    static class WithCabinet {
        @Bean
        Cabinet cabinet() {
            return new Cabinet();
        }
    }

    @Autowired
    Windows windows;

    @Autowired
    Cabinet cabinet;

    @Autowired
    Actions actions;

    @Autowired
    Cast cast;

    @Autowired
    Clock clock;

    @Test
    void an_action_is_followed_from_the_promise_to_the_evidence() {
        var area = cast.area();
        var lado = area.lado();
        var owner = area.boardManager();
        var file = cabinet.newFile(area.code());
        var today = LocalDate.ofInstant(clock.instant(), Change.LONDON);
        promise(
                file,
                owner,
                "Write to the parents of the children of class 4",
                today.minusDays(20),
                today.minusDays(6),
                lado);
        promise(file, owner, "Check the references of all supply staff", today.minusDays(3), today.plusDays(1), lado);
        promise(
                file,
                owner,
                "Bring the new safer recruitment policy to the next meeting of the board",
                today,
                today.plusDays(40),
                lado);

        try (var window = windows.open(lado)) {
            window.goTo("/").screenshots("your-work-empty").assertGood();
            assertThat(window.text()).contains("Nothing waits for you");
            window.goTo("/actions/new?file=" + file).screenshots("action-new").assertGood();
            window.press("Add action").screenshots("action-new-problems").assertGood();
            assertThat(window.problems()).hasSize(3);
            window.fill("What will be done?", "Send the new policy to all staff")
                    .select("Somebody who works here", "Bronwen Hale, Council")
                    .date("By when?", today.getDayOfMonth(), today.getMonthValue(), today.getYear())
                    .press("Add action");
            assertThat(window.text()).contains("Action added");
        }
        try (var window = windows.openWithoutScript(owner)) {
            window.goTo("/").screenshots("your-work");
            assertThat(window.text().replace('\u00a0', ' '))
                    .contains("Overdue", "6 days late", "Due today", "Due tomorrow", "Due later");
            window.follow("Send the new policy to all staff")
                    .screenshots("action-open")
                    .press("Record that it was done");
            window.fill("What was done?", "Sent with the bulletin")
                    .screenshots("action-claim")
                    .press("Record as done");
            assertThat(window.text()).contains("Action recorded as done", "Somebody who keeps the case file");
        }
        var href = actions.of(file, today).getLast().href();
        try (var window = windows.open(owner)) {
            window.goTo("/").assertGood();
            window.goTo(href).assertGood();
        }
        try (var window = windows.open(lado)) {
            window.goTo(href).screenshots("action-claimed").assertGood();
            window.press("Record the evidence").screenshots("action-evidence").assertGood();
            window.fill("What did you see?", "The bulletin of today, with the policy")
                    .press("Record evidence");
            assertThat(window.text()).contains("Evidenced", "The bulletin of today, with the policy");
            window.screenshots("action-evidenced").assertGood();
        }
    }

    private void promise(UUID file, Staff owner, String what, LocalDate on, LocalDate due, Staff by) {
        var area = owner.held().getFirst().area();
        var promise = new Promise(what, owner.name(), "Council", owner.id(), on, due);
        actions.promise(area, "cabinet", file, null, promise, Change.of(by, clock.instant(), ""));
    }
}
