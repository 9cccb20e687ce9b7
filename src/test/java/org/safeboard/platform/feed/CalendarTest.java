package org.safeboard.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The calendar of a person under its secret address. */
@PageTest
class CalendarTest {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost(/calendar/[\\w-]{43})");

    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvcTester mvc;

    Cast.Area area;
    Staff lado;

    @BeforeEach
    void people() {
        area = cast.area();
        lado = area.lado();
    }

    @Test
    void a_calendar_shows_time_limits_without_a_name_or_a_number() {
        var file = Case.logged(browser, lado, area.code(), "2026-04-01", "setting=Elmtree School");
        browser.post(
                lado,
                "/actions/new?file=" + file.id(),
                "file=" + file.id(),
                "what=Ring Marek Testowy",
                "owner=Amira Lane",
                "promisedOn.day=1",
                "promisedOn.month=4",
                "promisedOn.year=2026",
                "due.day=2",
                "due.month=5",
                "due.year=2026");
        database.sql("update actions.action set owner_staff = ? where file = ?")
                .params(lado.id(), file.id())
                .update();
        var answer = browser.getSignedOut(made(lado));
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).startsWith("text/calendar");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        var written = text(answer);
        assertThat(written).doesNotContain("Testowy", "Marek", "Elmtree", "LADO-2026", "Amira");
        var calendar = Biweekly.parse(written).first();
        assertThat(calendar.getEvents())
                .extracting(it -> it.getSummary().getValue())
                .contains("Time limit: Decide what this contact needs")
                .anyMatch(it -> it.startsWith("Time limit: ") && !it.contains("Ring"));
        var decide = calendar.getEvents().stream()
                .filter(it -> it.getSummary().getValue().contains("Decide"))
                .findFirst()
                .orElseThrow();
        assertThat(written).contains("DTSTART;VALUE=DATE:20260402");
        assertThat(decide.getUrl().getValue()).isEqualTo("http://localhost/allegations/" + file.id() + "/decide");
        assertThat(browser.getSignedOut(file.path("/decide"))).hasStatus(303);
    }

    @Test
    void the_address_is_shown_once_and_its_secret_is_not_kept() {
        var path = made(lado);
        assertThat(text(browser.get(lado, "/calendar")))
                .contains("An address was made")
                .doesNotContain(path);
        assertThat(database.sql("select token_hash from platform.calendar_link where staff = ?")
                        .param(lado.id())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(path.substring("/calendar/".length()));
    }

    @Test
    void an_address_that_was_replaced_or_removed_opens_nothing() {
        var first = made(lado);
        var second = made(lado);
        assertThat(browser.getSignedOut(first)).hasStatus(404);
        assertThat(browser.getSignedOut(second)).hasStatusOk();
        assertThat(browser.post(lado, "/calendar", "remove=1")).hasStatus(303);
        assertThat(browser.getSignedOut(second)).hasStatus(404);
    }

    @Test
    void whoever_left_or_lost_a_role_sees_nothing_more() {
        Case.logged(browser, lado, area.code(), "2026-04-01");
        var path = made(lado);
        assertThat(text(browser.getSignedOut(path))).contains("BEGIN:VEVENT");
        database.sql("update platform.role_held set held_until = '2020-01-01' where staff = ?")
                .param(lado.id())
                .update();
        assertThat(text(browser.getSignedOut(path))).contains("BEGIN:VCALENDAR").doesNotContain("BEGIN:VEVENT");
        database.sql("update platform.staff set left_on = '2020-01-01' where id = ?")
                .param(lado.id())
                .update();
        assertThat(browser.getSignedOut(path)).hasStatus(404);
    }

    @Test
    void a_restricted_case_is_in_no_calendar_of_an_administrator() {
        var administrator = area.ladoAdministrator();
        var file = Case.logged(browser, lado, area.code(), "2026-04-01");
        file.does(administrator, "/lowlevel", "kind=TOUCH", "reviewOn.day=1", "reviewOn.month=5", "reviewOn.year=2026");
        var path = made(administrator);
        assertThat(text(browser.getSignedOut(path))).contains(file.id().toString());
        database.sql("update allegations.contact set restricted = true where id = ?")
                .param(file.id())
                .update();
        assertThat(text(browser.getSignedOut(path))).doesNotContain(file.id().toString());
    }

    @Test
    void a_meeting_stands_in_the_calendar_of_who_leads_it_without_saying_whose_it_is() {
        var file = Case.logged(browser, lado, area.code(), "2026-04-01");
        file.does(
                lado,
                "/decide",
                "limbs=H1",
                "decision=POT_MEETING",
                "rationale=A mark",
                "on.day=1",
                "on.month=4",
                "on.year=2026");
        database.sql("""
                insert into allegations.arrangement (id, contact, concern, area, type, chair, planned_on, day, starts,
                    ends, mode, place, room, version)
                select gen_random_uuid(), contact, id, area, 'INITIAL', 'Amira Lane', current_date,
                    (now() at time zone 'Europe/London')::date, '10:00', '11:30', 'IN_PERSON', 'CIVIC',
                    'Room of Marek', 0
                  from allegations.concern where contact = ?""").param(file.id()).update();
        var written = text(browser.getSignedOut(made(lado)));
        assertThat(Biweekly.parse(written).first().getEvents())
                .extracting(it -> it.getSummary().getValue())
                .contains("Position of trust meeting");
        assertThat(written).doesNotContain("Marek", "Testowy", "LADO-2026");
        assertThat(text(browser.get(lado, "/allegations/duty?area=" + area.code())))
                .contains("10:00", "Initial position of trust meeting", "Room of Marek");
        assertThat(text(browser.getSignedOut(made(area.dso())))).doesNotContain("Position of trust meeting");
    }

    @Test
    void trying_out_addresses_comes_to_an_end() {
        var tried = java.util.stream.IntStream.range(0, 140)
                .map(it -> mvc.get()
                        .uri("/calendar/guess" + it)
                        .with(request -> {
                            request.setRemoteAddr("203.0.113.77");
                            return request;
                        })
                        .exchange()
                        .getResponse()
                        .getStatus())
                .boxed()
                .toList();
        assertThat(tried.subList(0, 100)).containsOnly(404);
        assertThat(tried.subList(130, 140)).containsOnly(429);
    }

    private String made(Staff staff) {
        var found = ADDRESS.matcher(text(browser.post(staff, "/calendar")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
