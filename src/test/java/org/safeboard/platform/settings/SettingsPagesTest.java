package org.safeboard.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.clocks.ClockSource;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.Limit;
import org.safeboard.platform.clocks.LocalLimit;
import org.safeboard.platform.clocks.LocalLimits;
import org.safeboard.platform.clocks.TimeLimit;
import org.safeboard.platform.codes.Code;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.codes.OwnCodes;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class SettingsPagesTest {
    private static final String MEETING = "allegations.initial-meeting";
    private static final String SECTORS = "/settings/lists/allegations/sector";

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Codes codes;

    @Autowired
    OwnCodes ownCodes;

    @Autowired
    Clocks clocks;

    @Autowired
    LocalLimits localLimits;

    @Autowired
    List<ClockSource> sources;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    Cast.Area area;
    Staff lado;
    LocalDate today;

    @BeforeEach
    void anArea() {
        area = cast.area();
        lado = area.lado();
        today = LocalDate.ofInstant(clock.instant(), Change.LONDON);
    }

    @Test
    void a_board_adds_a_choice_and_ends_it_and_keeps_its_label() {
        assertThat(add("Canoe club", today)).hasStatus(303).hasHeader("Location", SECTORS + "?area=" + area.code());
        var added = ownCodes.in("allegations/sector", area.code()).getFirst();
        assertThat(offered(today)).contains("Canoe club").last().isEqualTo("Other");
        assertThat(offered(today.minusDays(1))).doesNotContain("Canoe club");
        assertThat(browser.get(lado, SECTORS)).hasStatusOk().bodyText().contains("Canoe club", "Your board");

        var end = "/settings/lists/own/" + added.id() + "/end";
        assertThat(browser.get(lado, end)).hasStatusOk().bodyText().contains("Canoe club");
        assertThat(browser.post(lado, end, fields("until", today, "seen=1"))).hasStatus(303);
        assertThat(offered(today)).contains("Canoe club");
        assertThat(offered(today.plusDays(1))).doesNotContain("Canoe club");
        assertThat(codes.label("allegations/sector", added.code().code())).isEqualTo("Canoe club");
        assertThat(browser.audited(added.id())).hasSize(2).allMatch(it -> it.startsWith("CodeKept by"));
    }

    @Test
    void says_what_is_missing_and_keeps_what_was_typed() {
        assertThat(browser.post(
                        lado,
                        SECTORS,
                        "area=" + area.code(),
                        "hint=Boats",
                        "from.day=31",
                        "from.month=2",
                        "from.year=2026"))
                .hasStatusOk()
                .bodyText()
                .contains("Enter the new choice as it will be read", "Enter the day from which it is offered", "Boats");
    }

    @Test
    void refuses_what_is_on_the_list_already() {
        assertThat(add("education", today)).hasStatusOk().bodyText().contains("“education” is on the list already");
        add("Canoe club", today);
        assertThat(add("canoe CLUB", today)).bodyText().contains("is on the list already");
        assertThat(ownCodes.in("allegations/sector", area.code())).hasSize(1);
    }

    @Test
    void another_board_sees_and_offers_none_of_it() {
        add("Canoe club", today);
        var other = cast.area();
        assertThat(codes.choices("allegations/sector", other.code(), today))
                .extracting(Code::label)
                .doesNotContain("Canoe club");
        var added = ownCodes.in("allegations/sector", area.code()).getFirst();
        assertThat(browser.get(other.lado(), "/settings/lists/own/" + added.id() + "/end"))
                .hasStatus(404);
    }

    @Test
    void adds_nothing_to_a_list_on_which_rules_depend() {
        var outcomes = "/settings/lists/allegations/outcome";
        assertThat(browser.get(lado, outcomes))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing can be added", "From 1\u00a0Sep\u00a02018");
        assertThat(browser.post(lado, outcomes, fields("from", today, "area=" + area.code(), "label=Perhaps")))
                .hasStatus(404);
    }

    @Test
    void is_not_found_by_people_who_do_not_answer_for_an_area() {
        for (var staff : List.of(
                area.ladoAdministrator(),
                area.adviser("EDU"),
                area.analyst(),
                area.systemAdministrator(),
                area.strandLead())) {
            for (var page : List.of("/settings/time-limits", "/settings/lists", SECTORS)) {
                assertThat(browser.get(staff, page)).hasStatus(404);
            }
        }
        assertThat(browser.get(lado, "/settings/lists?area=" + cast.area().code()))
                .hasStatus(404);
        assertThat(browser.get(lado, "/settings/lists/allegations/nothing")).hasStatus(404);
    }

    @Test
    void shows_what_can_be_set() {
        for (var staff : List.of(lado, area.dso(), area.boardManager())) {
            assertThat(browser.get(staff, "/settings")).hasStatusOk().bodyText().contains("Time limits", "Lists");
            assertThat(browser.get(staff, "/settings/time-limits")).hasStatusOk();
            assertThat(browser.get(staff, "/settings/lists"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Reasons for delay");
        }
    }

    @Test
    void a_board_gives_a_local_time_limit_another_length_from_a_day_on() {
        var page = "/settings/time-limits/" + MEETING;
        assertThat(browser.get(lado, page)).hasStatusOk().bodyText().contains("It is 5 working days now");
        assertThat(browser.post(
                        lado,
                        page,
                        fields(
                                "from",
                                today.plusDays(7),
                                "area=" + area.code(),
                                "amount=3",
                                "reason=Agreed by the Board")))
                .hasStatus(303);
        assertThat(browser.get(lado, "/settings/time-limits"))
                .bodyText()
                .contains("5 working days", "3 working days from", "National");

        var limit = limit();
        var lengths = clocks.in(area.code());
        assertThat(lengths.length(limit, today)).isEqualTo(new Limit.WorkingDays(5));
        assertThat(lengths.length(limit, today.plusDays(7))).isEqualTo(new Limit.WorkingDays(3));
        assertThat(clocks.in(cast.area().code()).length(limit, today.plusDays(7)))
                .isEqualTo(new Limit.WorkingDays(5));
        assertThat(inSql(today)).isEqualTo(5);
        assertThat(inSql(today.plusDays(7))).isEqualTo(3);
    }

    @Test
    void a_time_limit_says_what_is_missing_and_cannot_change_what_already_runs() {
        var page = "/settings/time-limits/" + MEETING;
        assertThat(browser.post(lado, page, "area=" + area.code(), "amount=five"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Enter the new length as a whole number of working days, like 5",
                        "Enter the day it starts",
                        "Enter why it is changed and who agreed it",
                        "value=\"five\"");
        assertThat(browser.post(
                        lado,
                        page,
                        fields("from", today.minusDays(1), "area=" + area.code(), "amount=0", "reason=Agreed")))
                .hasStatusOk()
                .bodyText()
                .contains("The new length must be between 1 and 1,000", "must be today or in the future");
        assertThat(localLimits.in(area.code())).isEmpty();
    }

    @Test
    void two_people_changing_one_limit_the_second_is_told() {
        var page = "/settings/time-limits/" + MEETING;
        var dso = area.dso();
        assertThat(browser.post(
                        lado, page, fields("from", today, "area=" + area.code(), "amount=3", "reason=One", "seen=0")))
                .hasStatus(303);
        assertThat(browser.post(
                        dso, page, fields("from", today, "area=" + area.code(), "amount=9", "reason=Two", "seen=0")))
                .bodyText()
                .contains("Amira Lane");
        assertThat(localLimits.in(area.code())).extracting(LocalLimit::amount).containsExactly(3);
    }

    @Test
    void a_national_limit_cannot_be_changed() {
        for (var id : List.of("allegations.employer-tells-lado", "allegations.nothing")) {
            var page = "/settings/time-limits/" + id;
            assertThat(browser.get(lado, page)).hasStatus(404);
            assertThat(browser.post(
                            lado, page, fields("from", today, "area=" + area.code(), "amount=3", "reason=Agreed")))
                    .hasStatus(404);
        }
    }

    private TimeLimit limit() {
        return sources.stream()
                .flatMap(it -> it.limits().stream())
                .filter(it -> it.id().equals(MEETING))
                .findFirst()
                .orElseThrow();
    }

    private int inSql(LocalDate on) {
        return sql.sql("select platform.limit_amount(:area, :limit, :on, 5)")
                .param("area", area.code())
                .param("limit", MEETING)
                .param("on", on)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult add(String label, LocalDate from) {
        return browser.post(lado, SECTORS, fields("from", from, "area=" + area.code(), "label=" + label));
    }

    private List<String> offered(LocalDate on) {
        return codes.choices("allegations/sector", area.code(), on).stream()
                .map(Code::label)
                .toList();
    }

    static String[] fields(String date, LocalDate day, String... others) {
        var fields = new java.util.ArrayList<>(List.of(others));
        fields.add(date + ".day=" + day.getDayOfMonth());
        fields.add(date + ".month=" + day.getMonthValue());
        fields.add(date + ".year=" + day.getYear());
        return fields.toArray(String[]::new);
    }
}
