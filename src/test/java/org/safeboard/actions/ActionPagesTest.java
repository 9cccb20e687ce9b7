package org.safeboard.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@PageTest
class ActionPagesTest {
    @TestConfiguration(proxyBeanMethods = false)
    static class WithCabinet {
        @Bean
        Cabinet cabinet() {
            return new Cabinet();
        }
    }

    @Autowired
    Browser browser;

    @Autowired
    Actions actions;

    @Autowired
    Cabinet cabinet;

    @Autowired
    Cast cast;

    @Autowired
    Clock clock;

    Cast.Area area;
    Staff lado;
    UUID file;
    LocalDate today;

    @BeforeEach
    void aFile() {
        area = cast.area();
        lado = area.lado();
        file = cabinet.newFile(area.code());
        today = LocalDate.ofInstant(clock.instant(), Change.LONDON);
    }

    @Test
    void an_action_is_added_claimed_and_evidenced_and_each_step_is_in_the_history() {
        var owner = area.boardManager();
        assertThat(browser.post(
                        lado,
                        "/actions/new?file=" + file,
                        "what=Send the <new> policy",
                        "colleague=" + owner.id(),
                        date("promisedOn", today, 0),
                        date("promisedOn", today, 1),
                        date("promisedOn", today, 2),
                        date("due", today.plusDays(3), 0),
                        date("due", today.plusDays(3), 1),
                        date("due", today.plusDays(3), 2)))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/agencies");
        var action = actions.of(file, today).getFirst();
        assertThat(action.owner()).isEqualTo("Bronwen Hale (Council)");

        assertThat(browser.get(owner, "/")).hasStatusOk().bodyText().contains("Send the &lt;new&gt; policy", "Due ");
        assertThat(browser.get(owner, action.href()))
                .hasStatusOk()
                .bodyText()
                .contains("Record that it was done")
                .doesNotContain("CAB-1");

        assertThat(browser.post(owner, action.href() + "/claim", on(today, "note=Sent to all")))
                .hasStatus(303);
        assertThat(browser.get(owner, "/")).bodyText().doesNotContain("policy");
        assertThat(browser.get(owner, action.href() + "/evidence")).hasStatus(404);
        assertThat(browser.get(lado, action.href())).bodyText().contains("Record the evidence", "CAB-1", "Sent to all");

        assertThat(browser.post(lado, action.href() + "/evidence", on(today, "seenThere=The policy of today")))
                .hasStatus(303);
        assertThat(browser.get(lado, action.href())).bodyText().contains("Evidenced", "The policy of today");
        assertThat(browser.audited(file))
                .filteredOn(it -> it.startsWith("ActionMoved"))
                .containsExactly(
                        "ActionMoved by Amira Lane", "ActionMoved by Bronwen Hale", "ActionMoved by Amira Lane");
        assertThat(browser.audited(file)).hasSizeGreaterThan(3);
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_is_kept() {
        assertThat(browser.post(
                        lado,
                        "/actions/new?file=" + file,
                        "agency=<b>Trust",
                        "due.day=31",
                        "due.month=2",
                        "due.year=2026"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Enter what is to be done",
                        "Enter who will do it",
                        "Enter the date it was agreed",
                        "Enter the date by which it is to be done",
                        "&lt;b>Trust");
        var href = promised(null).href();
        assertThat(browser.post(lado, href + "/claim", on(today.plusDays(1), "note=Almost")))
                .bodyText()
                .contains("Date it was done must be today or in the past", "Almost");
        assertThat(browser.post(lado, href + "/claim"))
                .bodyText()
                .contains("Enter the date it was done", "Enter what was done");
        assertThat(browser.post(lado, href + "/evidence", on(today, "seenThere=It")))
                .bodyText()
                .contains("Record that this action was done before recording the evidence");
    }

    @Test
    void two_people_who_claim_one_action_make_one_claim() {
        var href = promised(null).href();
        var other = area.lado();
        assertThat(browser.post(lado, href + "/claim", on(today, "note=First", "seen=1")))
                .hasStatus(303);
        assertThat(browser.post(other, href + "/claim", on(today, "note=Second", "seen=1")))
                .hasStatusOk()
                .bodyText()
                .contains("Changed meanwhile", "Amira Lane", "Second");
    }

    @Test
    void others_find_nothing() {
        var owner = area.boardManager();
        var href = promised(owner).href();
        var elsewhere = cast.area();
        for (var stranger : new Staff[] {
            elsewhere.lado(), area.analyst(), area.systemAdministrator(), area.boardManager(), cast.nobodyInParticular()
        }) {
            for (var page : new String[] {href, href + "/claim", href + "/evidence", "/actions/new?file=" + file}) {
                assertThat(browser.get(stranger, page))
                        .as("%s as %s", page, stranger)
                        .hasStatus(404);
            }
            assertThat(browser.post(stranger, href + "/claim", on(today, "note=x")))
                    .hasStatus(404);
            assertThat(browser.post(stranger, href + "/evidence", on(today, "seenThere=x")))
                    .hasStatus(404);
            assertThat(browser.post(stranger, "/actions/new?file=" + file, "what=x"))
                    .hasStatus(404);
            assertThat(browser.get(stranger, "/")).hasStatusOk().bodyText().contains("Nothing waits for you");
        }
        assertThat(browser.get(area.ladoAdministrator(), href)).hasStatusOk();
        assertThat(browser.get(area.ladoAdministrator(), href + "/claim")).hasStatus(404);
        assertThat(browser.get(lado, "/actions/" + UUID.randomUUID())).hasStatus(404);
        assertThat(browser.get(lado, "/actions/new?file=" + UUID.randomUUID())).hasStatus(404);
        assertThat(browser.get(lado, "/actions/not-an-id")).hasStatus(404);
    }

    private ActionLine promised(@org.jspecify.annotations.Nullable Staff owner) {
        actions.promise(
                area.code(),
                "cabinet",
                file,
                null,
                new Promise("Write to parents", "Dana Petrov", "", owner == null ? null : owner.id(), today, today),
                Change.of(lado, clock.instant(), ""));
        return actions.of(file, today).getFirst();
    }

    private static String[] on(LocalDate date, String... more) {
        var fields = new java.util.ArrayList<>(java.util.List.of(more));
        for (int part = 0; part < 3; part++) {
            fields.add(date("on", date, part));
        }
        return fields.toArray(String[]::new);
    }

    private static String date(String field, LocalDate date, int part) {
        return switch (part) {
            case 0 -> field + ".day=" + date.getDayOfMonth();
            case 1 -> field + ".month=" + date.getMonthValue();
            default -> field + ".year=" + date.getYear();
        };
    }
}
