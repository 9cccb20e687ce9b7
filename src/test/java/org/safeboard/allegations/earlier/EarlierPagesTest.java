package org.safeboard.allegations.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Earlier records are shown by person, judged side by side before anything is decided, and never tell of hidden ones. */
@PageTest
class EarlierPagesTest {
    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

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

    @Test
    void a_likely_one_is_judged_before_deciding_and_nothing_typed_is_lost() {
        var first = logged("2025-05-01", "adultRole=Caretaker", "setting=Oak Club");
        var now = logged("2026-04-01", "familyName=Testowi", "setting=Elmtree School");

        var refused = Jsoup.parse(decide(now, "draft=" + now.path("/decide")));
        assertThat(refused.text())
                .contains("Judge first whether the likely earlier records are about the same person")
                .contains("Likely the same person", "Marek Testowy, born 4 March 1979", "Caretaker, Oak Club");
        assertThat(refused.select(".govuk-error-summary a").eachAttr("href")).contains(now.path("/earlier"));
        assertThat(page(lado, now.path("/decide"))).contains("A mark was seen by two");

        var record = adult(first);
        assertThat(now.refused(lado, "/earlier/" + record, "why= "))
                .contains("Select whether it is the same person", "Enter why you think so");
        now.does(lado, "/earlier/" + record, "verdict=SAME", "why=Same date of birth");
        assertThat(page(lado, now.path("/earlier")))
                .contains("Judged to be the same person")
                .contains("Second concern in 24 months, two employers")
                .contains("Judged by Amira Lane", "because: Same date of birth")
                .contains("Decide what it needs");
        var draft = Jsoup.parse(Case.text(browser.get(lado, now.path("/decide"))))
                .select("input[name=draftFrom]")
                .attr("value");
        now.does(
                lado,
                "/decide",
                decision("earlierConcerns=It goes on", "draft=" + now.path("/decide"), "draftFrom=" + draft));
        assertThat(page(lado, now.path("/decide"))).doesNotContain("This is what you typed");
        assertThat(browser.audited(now.id())).contains("EarlierJudged by Amira Lane");
    }

    @Test
    void undoing_one_judgement_undoes_exactly_that() {
        var one = logged("2024-05-01");
        var two = logged("2025-05-01", "familyName=Testowi");
        var three = logged("2026-04-01", "familyName=Testowyj");
        two.does(lado, "/earlier/" + adult(one), "verdict=SAME", "why=Known here");
        three.does(lado, "/earlier/" + adult(two), "verdict=SAME", "why=The school says so");
        assertThat(page(lado, three.path("/earlier")))
                .contains("Third concern in 24 months")
                .contains("Marek Testowy")
                .contains("Marek Testowi");

        three.does(lado, "/earlier/" + adult(two) + "/withdraw");
        assertThat(page(lado, three.path("/earlier")))
                .contains("One likely record has not been judged yet")
                .contains("Judgements that were withdrawn", "The school says so");
        assertThat(page(lado, two.path("/earlier"))).contains("Judged to be the same person", "Known here");
    }

    @Test
    void judgements_that_contradict_each_other_are_told_of() {
        var one = logged("2024-05-01");
        var two = logged("2025-05-01", "familyName=Testowi");
        var three = logged("2026-04-01");
        two.does(lado, "/earlier/" + adult(one), "verdict=NOT_SAME", "why=Brothers");
        three.does(lado, "/earlier/" + adult(one), "verdict=SAME", "why=Known here");
        assertThat(page(lado, three.path("/earlier"))).doesNotContain("contradict");
        three.does(lado, "/earlier/" + adult(two), "verdict=SAME", "why=Known here too");
        assertThat(page(lado, three.path("/earlier"))).contains("Judgements contradict each other");
    }

    @Test
    void a_corrected_name_leads_to_the_records_of_that_name() {
        var first = logged("2025-05-01", "familyName=Kowalczyk");
        var now = logged("2026-04-01", "familyName=Brown", "born.day=", "born.month=", "born.year=");
        String[] details = {
            "receivedOn.day=1",
            "receivedOn.month=4",
            "receivedOn.year=2026",
            "adultGivenNames=Marek",
            "adultFamilyName=Kowalczyk"
        };
        var answer = browser.post(lado, now.path("/details"), details);
        assertThat(answer.getResponse().getHeader("Location")).endsWith(now.path("/earlier"));
        assertThat(page(lado, now.path("/earlier"))).contains(calls.number(first));
        var again = browser.post(lado, now.path("/details"), details);
        assertThat(again.getResponse().getHeader("Location")).as("nothing new").endsWith(now.path(""));
    }

    @Test
    void somebody_else_no_longer_stands_in_the_way() {
        var first = logged("2025-05-01");
        var now = logged("2026-04-01");
        now.does(lado, "/earlier/" + adult(first), "verdict=NOT_SAME", "why=Twins");
        assertThat(page(lado, now.path("/earlier"))).contains("not the same person, because: Twins");
        assertThat(page(lado, now.path("/decide"))).contains("None found that could be the same person");
        now.does(lado, "/decide", decision());
    }

    @Test
    void what_was_disproved_begins_with_that_and_counts_for_nothing() {
        var first = logged("2025-05-01", "setting=Oak Club");
        first.does(lado, "/decide", Calls.with(decision(), "decision=POT_MEETING", "limbs=H1"));
        first.does(lado, "/allege", "wording=That you gripped a boy", "nature=PHY");
        database.sql("""
            update allegations.allegation set outcome = 'MAL', outcome_on = date '2025-06-01', outcome_by = :by,
                   outcome_reason = 'Agreed on it', confirmed_by = :by, confirmed_on = date '2025-06-02'
             where concern in (select id from allegations.concern where contact = :contact)\
            """).param("by", lado.id()).param("contact", first.id()).update();
        var now = logged("2026-04-01");
        assertThat(page(lado, now.path("/earlier")))
                .contains("Malicious: LADO-2025-")
                .doesNotContain("concern in");
    }

    @Test
    void a_restricted_record_changes_neither_list_nor_count_nor_sentence_for_the_administrator() {
        var first = logged("2025-05-01", "setting=Oak Club");
        var before = page(administrator, first.path("/earlier"));
        var secret = logged("2025-06-01", "familyName=Testowi", "setting=Hidden Hall");
        calls.restrict(secret);
        var after = page(administrator, first.path("/earlier"));

        assertThat(after)
                .isEqualTo(before.replace(
                        "None found that could be the same person.",
                        "A restricted record may be about the same person. Ask the LADO."));
        assertThat(page(lado, first.path("/earlier"))).contains("Hidden Hall", "two concerns in 24 months");
        assertThat(browser.get(administrator, first.path("/earlier/" + adult(secret))))
                .hasStatus(404);
        assertThat(browser.post(
                        administrator, first.path("/earlier/" + adult(secret)), "verdict=SAME", "why=I guess so"))
                .hasStatus(404);

        first.does(lado, "/earlier/" + adult(secret), "verdict=SAME", "why=The secret reason");
        assertThat(page(administrator, first.path("/earlier")))
                .doesNotContain("The secret reason", "Hidden Hall", "two concerns");
        assertThat(first.show(administrator)).doesNotContain(calls.number(secret), "Hidden Hall", "The secret reason");
    }

    @Test
    void a_hidden_record_joins_no_others() {
        var one = logged("2024-05-01", "givenNames=Marek");
        var secret = logged("2025-06-01");
        var other = logged("2025-07-01", "givenNames=Quentin", "familyName=Oddname", "born.year=1951");
        secret.does(lado, "/earlier/" + adult(one), "verdict=SAME", "why=Known");
        database.sql("""
            insert into people.judgement (id, one, other, judged, reason, by_staff, at)
            values (gen_random_uuid(), least(:a, :b), greatest(:a, :b), 'SAME', 'Deed poll', :by, now())\
            """)
                .param("a", adult(secret))
                .param("b", adult(other))
                .param("by", lado.id())
                .update();
        assertThat(page(lado, one.path("/earlier"))).contains("Quentin Oddname");
        calls.restrict(secret);
        assertThat(page(administrator, one.path("/earlier"))).doesNotContain("Quentin Oddname");
    }

    @Test
    void patterns_stand_beside_the_person_and_count_only_what_the_reader_may_see() {
        at("2026-02-01", "familyName=Berg", "givenNames=Anna");
        var secret = at("2026-03-01", "familyName=Okafor", "givenNames=Chidi");
        var now = at("2026-04-01");
        assertThat(page(lado, now.path("/earlier")))
                .contains("Patterns", "Setting: Three contacts about Elmtree School in 6 months")
                .contains("Three different adults at Elmtree School with the same nature (physical)")
                .contains("Two contacts are about what happened to this child. Ask what support");
        assertThat(page(lado, now.path("/decide"))).contains("Three contacts about Elmtree School in 6 months");

        calls.restrict(secret);
        assertThat(page(administrator, now.path("/earlier")))
                .contains("Two different adults at Elmtree School")
                .doesNotContain("Three contacts", "Three different", calls.number(secret));
    }

    @Test
    void who_is_likely_the_same_is_not_counted_as_another_adult_at_the_setting() {
        at("2026-03-01");
        var now = at("2026-04-01");
        assertThat(page(lado, now.path("/earlier")))
                .contains("Likely the same person")
                .doesNotContain("different adults");
    }

    @Test
    void a_household_stays_one_when_somebody_judged_that_they_are_two_persons() {
        var spouse = logged("2025-05-01", "givenNames=Anna", "born.year=1983");
        calls.livesAt12MillLane(spouse, "givenNames=Anna", "born.year=1983");
        var now = logged("2026-04-01");
        calls.livesAt12MillLane(now, "givenNames=Marek", "born.year=1979");
        assertThat(page(lado, now.path("/decide"))).contains("Same household", "live in the same household");
        now.does(lado, "/earlier/" + adult(spouse), "verdict=NOT_SAME", "why=His wife");
        assertThat(page(lado, now.path("/decide")))
                .doesNotContain("Anna Testowy")
                .contains("live in the same household");
    }

    @Test
    void what_was_said_of_earlier_records_stays_when_they_turn_out_to_be_about_others() {
        var first = logged("2025-05-01");
        var now = logged("2026-04-01");
        now.does(lado, "/earlier/" + adult(first), "verdict=UNSURE", "why=No photograph");
        now.does(lado, "/decide", decision("earlierConcerns=It goes on"));
        now.does(lado, "/earlier/" + adult(first), "verdict=NOT_SAME", "why=Twins");
        assertThat(page(lado, now.path("/decide"))).contains("What you make of the earlier records", "It goes on");
    }

    /** A contact at Elmtree School about something physical; all but the second about one child. */
    private Case at(String day, String... adult) {
        var file = logged(day, adult);
        var names = Calls.with(new String[] {"givenNames=Marek", "familyName=Testowy"}, adult);
        return calls.complete(
                file,
                day,
                "adultGivenNames=" + value(names, "givenNames"),
                "adultFamilyName=" + value(names, "familyName"),
                "adultBorn.year=" + (adult.length == 0 ? 1979 : 1950 + adult[0].length()),
                "setting=Elmtree School",
                "sector=EDU",
                "nature=PHY",
                "childGivenNames=" + (day.contains("-03-") ? "Bartholomew" : "Noor"),
                "childFamilyName=" + (day.contains("-03-") ? "Quince" : "Rahman"),
                "childBorn.day=5",
                "childBorn.month=6",
                "childBorn.year=" + (day.contains("-03-") ? 2010 : 2016));
    }

    private static String value(String[] fields, String name) {
        return Arrays.stream(fields)
                .filter(it -> it.startsWith(name + "="))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
    }

    private Case logged(String day, String... more) {
        return calls.logged(day, more);
    }

    private String decide(Case file, String... more) {
        return file.refused(lado, "/decide", decision(more));
    }

    private static String[] decision(String... more) {
        return Calls.with(
                new String[] {"rationale=A mark was seen by two", "on.day=2", "on.month=5", "on.year=2026"},
                Arrays.stream(more).anyMatch(it -> it.startsWith("decision="))
                        ? more
                        : Calls.with(more, "decision=EMPLOYER_LED", "limbs=H1"));
    }

    private UUID adult(Case file) {
        return calls.adult(file);
    }

    private String page(Staff staff, String path) {
        return calls.page(staff, path);
    }
}
