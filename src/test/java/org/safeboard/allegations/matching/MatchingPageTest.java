package org.safeboard.allegations.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.allegations.earlier.Calls;
import org.safeboard.people.People;
import org.safeboard.people.PeopleMatching;
import org.safeboard.people.PersonDetails;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page on which a LADO sees how records are compared, and which of her area may be one person. */
@PageTest
class MatchingPageTest {
    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    @Autowired
    PeopleMatching matching;

    @Autowired
    People index;

    @Autowired
    LookThroughAtNight night;

    Cast.Area area;
    Staff lado;
    Staff administrator;
    Calls calls;

    @BeforeEach
    void people() {
        area = cast.area();
        lado = area.lado();
        administrator = area.ladoAdministrator();
        calls = new Calls(browser, database, area.code(), lado);
    }

    @AfterEach
    void the_weights_it_comes_with() {
        matching.choose(null, area.code(), Change.of(lado, Instant.parse("2026-03-02T10:00:00Z"), ""));
    }

    private String page(Staff staff) {
        return calls.page(staff, "/allegations/matching?area=" + area.code());
    }

    private void press(Staff staff, String what, String... fields) {
        var answer = browser.post(staff, "/allegations/matching/" + what, Calls.with(fields, "area=" + area.code()));
        assertThat(answer).hasStatus(303);
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !matching.isAtWork(area.code()));
    }

    @Test
    void a_pair_is_shown_with_where_to_judge_it_until_somebody_did() {
        var first = calls.logged("2025-05-01");
        var now = calls.logged("2026-04-01", "familyName=Testowi");
        assertThat(page(lado)).contains("That has not been done yet").doesNotContain("Testowi");
        press(administrator, "look");
        assertThat(page(lado))
                .contains("2 records were compared with all others")
                .contains("1.58 and more: likely the same person Are one personAt least 75 in 100 Pairs1 Not judged1")
                .contains("Marek Testowi, 4 March 1979")
                .contains("Weights in use", "Learn from our records");
        assertThat(page(administrator))
                .contains("Marek Testowi, 4 March 1979")
                .doesNotContain("Learn from our records", "Use these");
        assertThat(page(cast.area().lado())).doesNotContain("Testowi");

        var link = Jsoup.parse(Case.text(browser.get(lado, "/allegations/matching?area=" + area.code())))
                .select("main a:contains(Compare and judge)")
                .attr("href");
        assertThat(calls.page(lado, link)).contains("Are these two records about the same person?", "Testowi");
        now.does(lado, "/earlier/" + calls.adult(first), "verdict=SAME", "why=Known here");
        assertThat(page(lado)).contains("No pair that is likely one person waits to be judged");
    }

    @Test
    void a_restricted_record_neither_shows_nor_counts_for_those_who_may_not_see_it() {
        calls.logged("2025-05-01");
        var kept = calls.logged("2026-04-01", "familyName=Testowi");
        press(lado, "look");
        assertThat(page(administrator)).contains("Testowi", "2 records were compared");
        calls.restrict(kept);
        assertThat(page(administrator)).contains("That has not been done yet").doesNotContain("Testowi", "1.58");
        press(administrator, "look");
        assertThat(page(administrator))
                .contains(
                        "one record was compared",
                        "likely the same person Are one personAt least 75 in 100 Pairs0 Not judged0")
                .doesNotContain("Testowi");
        assertThat(page(lado))
                .contains("Testowi", "likely the same person Are one personAt least 75 in 100 Pairs1 Not judged1");
    }

    @Test
    void at_night_an_area_is_looked_through_when_something_changed() {
        calls.logged("2025-05-01");
        night.lookThrough(area.code());
        var at = sweptAt();
        assertThat(page(lado)).contains("one record was compared");
        database.sql("update people.person set changed_at = changed_at - interval '1 day' where area = ?")
                .param(area.code())
                .update();
        night.lookThrough(area.code());
        assertThat(sweptAt()).isEqualTo(at);
        calls.logged("2026-04-01", "familyName=Testowi");
        night.lookThrough(area.code());
        assertThat(page(lado)).contains("2 records were compared");
    }

    private Instant sweptAt() {
        return database.sql("select distinct at from people.sweep where area = ?")
                .param(area.code())
                .query(Instant.class)
                .single();
    }

    @Test
    void weights_are_learned_compared_and_chosen() {
        calls.logged("2025-05-01");
        assertThat(Case.text(browser.post(lado, "/allegations/matching/learn", "area=" + area.code())))
                .contains("Weights are learned from at least 200 records of adults: this area has 1");
        for (int i = 0; i < 210; i++) {
            index.add(
                    PersonDetails.adult("Given" + (char) ('a' + i % 13), "Family" + (char) ('a' + i % 17))
                            .bornOn(LocalDate.of(1950, 1, 1).plusDays(i * 31L)),
                    area.code(),
                    Change.of(lado, Instant.parse("2026-03-02T10:00:00Z"), ""));
        }
        press(area.dso(), "learn");
        var version = "learned from 211 records of " + area.code();
        assertThat(page(lado)).contains(version, "Pairs of this area by those learned last", "Use these");
        var id = database.sql("select id from people.weights where version like ?")
                .param("%" + version)
                .query(UUID.class)
                .single();
        press(lado, "use", "version=" + id);
        assertThat(page(lado)).containsPattern("Weights in use [0-9-]+: " + version + ", chosen on .* by Amira Lane");
        assertThat(browser.audited(id)).contains("WeightsKept by Amira Lane");
        press(lado, "use", "version=");
        assertThat(page(lado)).doesNotContain("chosen on");
    }
}
