package org.safeboard.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.agencies.Organisation.Details;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class OrganisationPagesTest {
    @Autowired
    Browser browser;

    @Autowired
    Organisations organisations;

    @Autowired
    AuditTrail audit;

    @Autowired
    Cast cast;

    @Autowired
    Clock clock;

    Cast.Area area;
    Staff lado;

    @BeforeEach
    void somebodyAtWork() {
        area = cast.area();
        lado = area.lado();
    }

    @Test
    void an_organisation_is_added_found_changed_and_closed() {
        assertThat(browser.get(lado, "/agencies"))
                .hasStatusOk()
                .bodyText()
                .contains("No organisation has been added yet");
        assertThat(browser.post(
                        lado,
                        "/agencies/new",
                        "area=" + area.code(),
                        "name=  St  Brigid's <Primary> ",
                        "sector=EDU",
                        "namedOfficer=Ines Calder",
                        "telephone=01922 650 000",
                        "email=head@st-brigids.example"))
                .hasStatus(303);
        var added = organisations.named("st brigid's <PRIMARY>", area.code()).orElseThrow();
        assertThat(added.name()).isEqualTo("St Brigid's <Primary>");
        assertThat(browser.get(lado, "/agencies?q=calder brigid"))
                .bodyText()
                .contains("&lt;Primary&gt;", "Education", "Ines Calder");
        assertThat(browser.get(lado, "/agencies?q=100%")).bodyText().contains("No organisation has all the words");

        assertThat(browser.post(
                        lado,
                        href(added),
                        "name=St Brigid's",
                        "sector=",
                        "closedOn.day=1",
                        "closedOn.month=3",
                        "closedOn.year=2014"))
                .hasStatus(303);
        assertThat(browser.get(lado, "/agencies")).bodyText().doesNotContain("Brigid");
        assertThat(browser.get(lado, "/agencies?closed=true"))
                .bodyText()
                .contains("Brigid", "Closed 1\u00a0Mar\u00a02014");
        assertThat(organisations.suggestions("bri", area.code(), 10)).isEmpty();
        assertThat(audit.history(added.id()).getFirst().changes())
                .extracting(it -> it.field() + ": " + it.from() + " -> " + it.to())
                .contains("Name: St Brigid's <Primary> -> St Brigid's", "Sector: Education -> null");
    }

    @Test
    void every_mistake_is_said_at_once_and_what_was_typed_is_kept() {
        organisations.add(Details.named("Oak Nursery", null), area.code(), change());
        assertThat(browser.post(
                        lado, "/agencies/new", "area=" + area.code(), "name=", "telephone=ring me", "email=at home"))
                .bodyText()
                .contains(
                        "Enter the name of the organisation",
                        "Enter a telephone number",
                        "Enter an email address",
                        "ring me");
        assertThat(browser.post(lado, "/agencies/new", "area=" + area.code(), "name=oak  NURSERY"))
                .bodyText()
                .contains("There is already an organisation called Oak Nursery");
        var oak = organisations.named("Oak Nursery", area.code()).orElseThrow();
        assertThat(browser.post(
                        lado, href(oak), "name=Oak", "closedOn.day=30", "closedOn.month=2", "closedOn.year=2014"))
                .bodyText()
                .contains("Date it closed must be a real date");
        assertThat(browser.post(
                        lado, href(oak), "name=Oak", "closedOn.day=1", "closedOn.month=1", "closedOn.year=2190"))
                .bodyText()
                .contains("Date it closed must be today or in the past");
    }

    @Test
    void the_second_of_two_writers_is_told_and_loses_nothing() {
        var id = organisations.add(Details.named("Oak Nursery", null), area.code(), change());
        var seen = "seen=" + audit.lastSeen(id);
        assertThat(browser.post(area.dso(), "/agencies/" + id, "name=Oak Day Nursery", seen))
                .hasStatus(303);
        assertThat(browser.post(lado, "/agencies/" + id, "name=Oak Tree", "namedOfficer=Ines", seen))
                .hasStatusOk()
                .bodyText()
                .contains("Changed meanwhile", "Oak Day Nursery", "Oak Tree", "Ines");
    }

    @Test
    void a_name_typed_in_a_call_finds_the_organisation_or_adds_it_once() throws Exception {
        var code = area.code();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<UUID> call = () -> organisations.findOrAdd("Oak Nursery ", "EYS", code, change());
            var ids =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> call).toList());
            for (var id : ids) {
                assertThat(id.get()).isEqualTo(ids.getFirst().get());
            }
        }
        assertThat(organisations.findOrAdd("OAK  nursery", null, code, change()))
                .isEqualTo(
                        organisations.named("Oak Nursery", code).orElseThrow().id());
        organisations.add(Details.named("Royal Oak Taxis", null), code, change());
        assertThat(organisations.suggestions("oak", code, 10)).containsExactly("Oak Nursery", "Royal Oak Taxis");
    }

    @Test
    void a_long_list_has_pages() {
        for (int i = 0; i < 51; i++) {
            organisations.add(Details.named("School %02d".formatted(i), null), area.code(), change());
        }
        assertThat(browser.get(lado, "/agencies"))
                .bodyText()
                .contains("School 49", "page=2")
                .doesNotContain("School 50");
        assertThat(browser.get(lado, "/agencies?page=2")).bodyText().contains("School 50", "page=1");
        assertThat(browser.get(lado, "/agencies?page=x")).hasStatusOk();
        assertThat(browser.get(lado, "/agencies?q=school &page=9")).hasStatusOk();
    }

    @Test
    void others_find_nothing() {
        var id = organisations.add(Details.named("Oak Nursery", null), area.code(), change());
        for (var stranger : new Staff[] {
            area.boardManager(),
            area.analyst(),
            area.systemAdministrator(),
            area.adviser("EDU"),
            cast.nobodyInParticular()
        }) {
            assertThat(browser.get(stranger, "/agencies")).hasStatus(404);
        }
        var elsewhere = cast.area().lado();
        assertThat(browser.get(elsewhere, "/agencies?area=" + area.code()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Oak");
        for (var stranger : new Staff[] {elsewhere, area.boardManager(), area.analyst(), area.systemAdministrator()}) {
            assertThat(browser.get(stranger, "/agencies/" + id)).hasStatus(404);
            assertThat(browser.get(stranger, "/agencies/new?area=" + area.code()))
                    .hasStatus(404);
            assertThat(browser.post(stranger, "/agencies/" + id, "name=x")).hasStatus(404);
            assertThat(browser.post(stranger, "/agencies/new", "area=" + area.code(), "name=x"))
                    .hasStatus(404);
        }
        assertThat(browser.get(area.ladoAdministrator(), "/agencies/" + id)).hasStatusOk();
    }

    private Change change() {
        return Change.of(lado, clock.instant(), "");
    }

    private static String href(Organisation it) {
        return "/agencies/" + it.id();
    }
}
