package org.safeboard.allegations.lowlevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class LowLevelPagesTest {
    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    Cast.Area area;
    Staff lado;
    Staff administrator;

    @BeforeEach
    void people() {
        area = cast.area();
        lado = area.lado();
        administrator = area.ladoAdministrator();
    }

    @Test
    void an_administrator_records_what_an_employer_shared_on_one_page() {
        var concern = shared(
                "place=TRANSPORT",
                "reporter=Wilma Sharp",
                "reporterPrivate=true",
                "adultAccount=He says that he forgot",
                "employerDecision=WORDS",
                "decider=HEAD",
                "deciderName=Hilda Head",
                "employerRationale=The first time",
                "adviceAsked=YES");
        assertThat(file(concern, lado))
                .contains(
                        "He drove a pupil home alone",
                        "Low-level concern shared by an employer",
                        "Alone with a child out of sight",
                        "In a vehicle",
                        "Wilma Sharp (asked not to be named to others)",
                        "Words of guidance",
                        "The head, principal or manager: Hilda Head",
                        "Decide what it needs",
                        "A reference does not mention it");
        assertThat(text(browser.get(lado, "/allegations/lowlevel?area=" + area.code())))
                .contains("Marek Testowy", "Words of guidance")
                .contains("Nothing was shared from 12 sectors this year");
        assertThat(browser.audited(concern))
                .contains("ContactLogged by Petra Quill", "LowLevelConcernRecorded by Petra Quill");
    }

    @Test
    void the_chair_decides_about_a_head_and_nothing_typed_is_lost() {
        var refused = browser.post(
                administrator,
                "/allegations/lowlevel/new",
                form("aboutHead=true", "employerDecision=WORDS", "decider=HEAD", "circumstances=At the summer fair"));
        assertThat(refused).hasStatusOk();
        assertThat(text(refused))
                .contains(
                        "The adult is the head: the chair of governors, trustees or the committee decides",
                        "Enter the name of who decided",
                        "Enter why the employer decided this",
                        "At the summer fair");
        var empty = browser.post(administrator, "/allegations/lowlevel/new", "area=" + area.code());
        assertThat(text(empty))
                .contains("Enter what was seen or heard", "Enter who shared it", "Enter the employer or setting")
                .contains("Enter the adult's name, or describe them");
    }

    @Test
    void a_pattern_referred_carries_all_earlier_entries_and_each_stays_what_it_was() {
        var first = shared("happenedOn.day=2", "happenedOn.month=3", "happenedOn.year=2025", "place=TRANSPORT");
        var second =
                sameAs(first, "happenedOn.day=10", "happenedOn.month=4", "happenedOn.year=2026", "setting=Oak Club");
        var third = sameAs(second, "place=TRANSPORT", "said=He gave her a telephone");
        var pattern = text(browser.get(administrator, "/allegations/" + second + "/pattern"));
        assertThat(pattern)
                .contains("3 low-level concerns in", "In 2 settings: Elmtree School; Oak Club")
                .contains("The same place in 2 of 3: in a vehicle")
                .doesNotContain("Make the referral");
        assertThat(file(first, lado)).contains("About this adult: 3 low-level concerns in");

        assertThat(browser.post(administrator, "/allegations/" + first + "/pattern", "why=x", "childSafe=YES"))
                .hasStatus(404);
        assertThat(text(browser.post(lado, "/allegations/" + first + "/pattern")))
                .contains(
                        "Enter why the concerns together may meet the threshold", "Select whether a child is safe now");
        var answer = browser.post(
                lado, "/allegations/" + first + "/pattern", "why=He seeks to be alone with them", "childSafe=YES");
        var referral = idOf(answer);

        assertThat(file(referral, lado))
                .contains("Referral of an allegation", "He seeks to be alone with them")
                .contains("He drove a pupil home alone", "He gave her a telephone")
                .contains("Low-level concerns it carries", "Oak Club")
                .contains(number(first), number(second), number(third));
        assertThat(file(first, lado)).contains("carries this concern", "Low-level concern shared by an employer");

        assertThat(browser.post(administrator, "/allegations/" + first + "/lowlevel", "kind=TOUCH", "place=HOME"))
                .hasStatus(303);
        assertThat(file(first, lado)).contains("In a vehicle").doesNotContain("At somebody's home");
        assertThat(browser.audited(first)).contains("CarriedIntoReferral by Amira Lane");
    }

    @Test
    void an_earlier_low_level_concern_is_shown_as_an_earlier_record_of_a_contact() {
        var concern = shared();
        var look = browser.post(
                lado, "/allegations/log", "look=1", "area=" + area.code(), "givenNames=Mark", "familyName=Testowi");
        assertThat(text(look)).contains(number(concern) + " (opens in new tab), received", "Low-level concern, open");
    }

    @Test
    void a_restricted_concern_is_in_no_list_count_pattern_or_task_of_an_administrator() {
        var first = shared();
        var second = sameAs(first, "said=Again");
        database.sql("update allegations.low_level_concern set review_on = current_date where contact = ?")
                .param(second)
                .update();
        database.sql("update allegations.contact set restricted = true where id = ?")
                .param(second)
                .update();
        assertThat(text(browser.get(administrator, "/allegations/lowlevel?area=" + area.code())))
                .contains(number(first))
                .contains("Education 1")
                .doesNotContain(number(second));
        assertThat(file(first, administrator)).doesNotContain("About this adult");
        assertThat(text(browser.get(administrator, "/allegations/" + first + "/pattern")))
                .contains("There is one")
                .doesNotContain(number(second));
        assertThat(text(browser.get(administrator, "/"))).doesNotContain(number(second));
        assertThat(text(browser.get(lado, "/"))).contains("Ask what the employer's review found", number(second));
    }

    @Test
    void a_restricted_concern_joins_no_others_for_an_administrator() {
        var first = shared();
        var between = sameAs(first, "said=Again");
        var last = sameAs(between, "said=Once more");
        database.sql("update allegations.contact set restricted = true where id = ?")
                .param(between)
                .update();
        assertThat(text(browser.get(lado, "/allegations/" + first + "/pattern")))
                .contains("3 low-level concerns");
        assertThat(text(browser.get(administrator, "/allegations/" + first + "/pattern")))
                .contains("There is one")
                .doesNotContain(number(last));
    }

    @Test
    void a_person_chosen_for_another_name_is_chosen_again_and_nothing_typed_is_lost() {
        var person = database.sql("select adult from allegations.contact where id = ?")
                .param(shared())
                .query(UUID.class)
                .single();
        var refused = browser.post(
                administrator,
                "/allegations/lowlevel/new",
                form("sameAs=" + person, "givenNames=Quentin", "familyName=Oddname"));
        assertThat(refused).hasStatusOk();
        assertThat(text(refused))
                .contains("Select again whether it is one of these people", "He drove a pupil home alone");
    }

    @Test
    void a_contact_of_a_spreadsheet_becomes_a_low_level_concern_afterwards() {
        var file = org.safeboard.allegations.Case.logged(browser, administrator, area.code(), "2026-04-01");
        file.does(administrator, "/lowlevel", "kind=LANGUAGE");
        assertThat(file.show(lado)).contains("Humiliating, intimidating or sexualised language");
    }

    private UUID shared(String... more) {
        return idOf(browser.post(administrator, "/allegations/lowlevel/new", form(more)));
    }

    private UUID sameAs(UUID other, String... more) {
        var person = database.sql("select adult from allegations.contact where id = ?")
                .param(other)
                .query(UUID.class)
                .single();
        return shared(with(more, "sameAs=" + person));
    }

    private String[] form(String... more) {
        var names = Arrays.stream(more).map(it -> it.split("=")[0]).toList();
        var fields = Stream.of(
                        "area=" + area.code(),
                        "said=He drove a pupil home alone",
                        "callerName=Hilda Head",
                        "channel=LETTER",
                        "setting=Elmtree School",
                        "sector=EDU",
                        "givenNames=Marek",
                        "familyName=Testowy",
                        "kind=SECLUDED")
                .filter(it -> !names.contains(it.split("=")[0]))
                .toArray(String[]::new);
        return with(fields, more);
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
    }

    private String number(UUID contact) {
        return database.sql("select number from allegations.contact where id = ?")
                .param(contact)
                .query(String.class)
                .single();
    }

    private String file(UUID contact, Staff staff) {
        return text(browser.get(staff, "/allegations/" + contact));
    }

    private static UUID idOf(MvcTestResult answer) {
        var location = answer.getResponse().getHeader("Location");
        assertThat(location).as(() -> text(answer)).isNotNull();
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static String text(MvcTestResult answer) {
        try {
            var page = Jsoup.parse(answer.getResponse().getContentAsString());
            page.select("textarea").forEach(it -> it.text(it.wholeText()));
            return page.text();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
