package org.safeboard.allegations.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.allegations.Typed.fields;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.allegations.ClosedCase;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.safeboard.testing.PdfUa;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class HandOverTest {
    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    @Autowired
    HandOversDue due;

    Cast.Area area;
    Staff leaving;
    Staff next;
    Case first;
    Case second;

    @BeforeEach
    void twoCasesOfSomebodyWhoLeaves() {
        area = cast.area();
        leaving = area.as("Lena Leaving", org.safeboard.platform.access.Role.LADO);
        next = area.as("Nadia Next", org.safeboard.platform.access.Role.LADO);
        first = ClosedCase.open(browser, leaving, area.code(), "familyName=Pierwsza", "setting=Elmtree School");
        second = Case.logged(browser, leaving, area.code(), "2014-05-01", "adultDescribed=The driver of minibus 14");
        second.does(
                leaving,
                "/decide",
                fields(
                        "decision=ADVICE_ONLY",
                        "advice=Ring us again",
                        "rationale=Below the threshold",
                        "earlierConcerns=Another matter",
                        "@on=2014-05-02"));
    }

    @Test
    void the_sheet_has_every_open_case_with_what_waits_in_it() throws IOException {
        first.does(
                leaving,
                "/meetings/new",
                fields(
                        "type=INITIAL",
                        "@heldOn=2014-04-29",
                        "chair=Lena Leaving",
                        "decisions=The school looks into it",
                        "people[0].name=Percy Beat",
                        "people[0].agency=Police",
                        "people[0].attended=PRESENT",
                        "actions[0].what=Send the statement",
                        "actions[0].owner=Hilda Head",
                        "@actions[0].due=2014-05-02"));
        var sheet = page(leaving, sheet()).select("main").text();
        assertThat(sheet)
                .contains(
                        "LADO-2014-0001",
                        "LADO-2014-0002",
                        "Position of trust (POT) meeting",
                        "Advice only",
                        "Next: ",
                        "(overdue)",
                        "Send the statement: Hilda Head, by 2");
        var answer = browser.get(leaving, "/allegations/handover/sheet.pdf" + query());
        var pdf = answer.getResponse().getContentAsByteArray();
        assertThat(PdfUa.failures(pdf)).isEmpty();
        Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(Path.of("target", "screenshots", "handover-sheet.pdf"), pdf);
        assertThat(browser.audited(first.id()).toString()).contains("by Lena Leaving");
    }

    @Test
    void the_preview_says_exactly_which_cases_change_and_nothing_has_changed_yet() {
        var preview = Jsoup.parse(
                Case.text(browser.post(next, "/allegations/handover/preview", form("cases=" + first.id()))));
        assertThat(preview.select("h1").text()).isEqualTo("1 case changes");
        assertThat(preview.select("tbody").text()).contains("LADO-2014-0001").doesNotContain("LADO-2014-0002");
        assertThat(lead(first)).isEqualTo(leaving.id());
    }

    @Test
    void all_or_chosen_cases_pass_to_another_in_one_step() {
        handOver(form("cases=" + first.id(), "cases=" + second.id()));
        assertThat(lead(first)).isEqualTo(next.id());
        assertThat(lead(second)).isEqualTo(next.id());
        assertThat(browser.audited(first.id())).contains("LeadChanged by Nadia Next");
        assertThat(first.show(next)).contains("led by Nadia Next");
        assertThat(page(next, "/").text()).contains("LADO-2014-0001");
        assertThat(page(leaving, "/").text()).doesNotContain("Concluded within one month");
    }

    @Test
    void what_is_missing_or_wrong_is_said_and_what_was_typed_stays() {
        assertThat(refused(
                        "/allegations/handover/preview", "area=" + area.code(), "of=" + leaving.id(), "reason=Leave"))
                .contains("Select who takes them over", "Enter the day from which they lead, like 27 3 2026");
        assertThat(refused("/allegations/handover/preview", form())).contains("Select at least one case");
        assertThat(refused(
                        "/allegations/handover/preview",
                        with("to=" + area.ladoAdministrator().id(), "cases=" + first.id())))
                .contains("Select a LADO or a designated senior officer of this area");
        handOver(form("cases=" + first.id()));
        assertThat(refused("/allegations/handover", form("cases=" + first.id())))
                .contains("Some of these cases were closed or handed over meanwhile: look again");
    }

    @Test
    void undoing_gives_back_what_nobody_changed_since() {
        handOver(form("cases=" + first.id(), "cases=" + second.id()));
        // somebody hands one of them on meanwhile
        var third = area.as("Third Officer", org.safeboard.platform.access.Role.DSO);
        var on = new String[] {
            "area=" + area.code(),
            "of=" + next.id(),
            "to=" + third.id(),
            "@on=" + today(),
            "reason=Nearer",
            "cases=" + second.id()
        };
        handOver(fields(on));
        var first48 = database.sql("select id::text from allegations.hand_over where area = ? order by made_at limit 1")
                .param(area.code())
                .query(String.class)
                .single();
        assertThat(page(next, "/allegations/handover?area=" + area.code()).text())
                .contains("Can be undone until");
        var undone = browser.post(next, "/allegations/handover/" + first48 + "/undo");
        assertThat(undone.getResponse().getStatus()).isEqualTo(303);
        assertThat(lead(first)).isEqualTo(leaving.id());
        assertThat(lead(second)).isEqualTo(third.id());
        assertThat(Case.text(browser.post(next, "/allegations/handover/" + first48 + "/undo")))
                .contains("This was undone before");
    }

    @Test
    void after_two_days_nothing_is_undone_any_more() {
        handOver(form("cases=" + first.id()));
        database.sql("update allegations.hand_over set applied_at = now() - interval '49 hours' where area = ?")
                .param(area.code())
                .update();
        var id = database.sql("select id::text from allegations.hand_over where area = ?")
                .param(area.code())
                .query(String.class)
                .single();
        assertThat(Case.text(browser.post(next, "/allegations/handover/" + id + "/undo")))
                .contains("This can no longer be undone: hand the cases over again");
        assertThat(lead(first)).isEqualTo(next.id());
    }

    @Test
    void cover_from_a_later_day_begins_on_that_day() {
        var later = fields(
                "area=" + area.code(),
                "of=" + leaving.id(),
                "to=" + next.id(),
                "@on=" + LocalDate.parse(today()).plusDays(3),
                "reason=On leave",
                "cases=" + first.id());
        handOver(later);
        due.now();
        assertThat(lead(first)).isEqualTo(leaving.id());
        assertThat(page(next, "/allegations/handover?area=" + area.code()).text())
                .contains("Planned for");
        database.sql("update allegations.hand_over set from_on = current_date - 1 where area = ?")
                .param(area.code())
                .update();
        due.now();
        assertThat(lead(first)).isEqualTo(next.id());
        assertThat(browser.audited(first.id())).contains("LeadChanged by Nadia Next");
    }

    @Test
    void nobody_hands_over_the_cases_of_another_area() {
        var elsewhere = cast.area();
        var stranger = elsewhere.lado();
        assertThat(browser.get(stranger, sheet())).hasStatus(404);
        assertThat(browser.post(stranger, "/allegations/handover", form("cases=" + first.id())))
                .hasStatus(404);
        // nor may a case of another area be slipped into a hand-over of one's own
        var slipped = fields(
                "area=" + elsewhere.code(),
                "of=" + leaving.id(),
                "to=" + elsewhere.dso().id(),
                "@on=" + today(),
                "reason=x",
                "cases=" + first.id());
        assertThat(Case.text(browser.post(stranger, "/allegations/handover", slipped)))
                .contains("Some of these cases were closed or handed over meanwhile");
        assertThat(lead(first)).isEqualTo(leaving.id());
        assertThat(browser.get(area.ladoAdministrator(), sheet())).hasStatus(404);
    }

    private String[] form(String... more) {
        return with(more, "to=" + next.id());
    }

    private String[] with(String to, String more) {
        return with(new String[] {more}, to);
    }

    private String[] with(String[] more, String to) {
        var all = new ArrayList<>(
                List.of("area=" + area.code(), "of=" + leaving.id(), to, "@on=" + today(), "reason=She leaves"));
        all.addAll(List.of(more));
        return fields(all.toArray(String[]::new));
    }

    private void handOver(String[] form) {
        var answer = browser.post(next, "/allegations/handover", form);
        assertThat(answer.getResponse().getStatus())
                .as(() -> Jsoup.parse(Case.text(answer)).select("main").text())
                .isEqualTo(303);
    }

    private String refused(String path, String... form) {
        return Case.text(browser.post(next, path, form));
    }

    private UUID lead(Case of) {
        return database.sql("select lead from allegations.case_lead where contact = ?")
                .param(of.id())
                .query(UUID.class)
                .single();
    }

    private String sheet() {
        return "/allegations/handover/sheet" + query();
    }

    private String query() {
        return "?area=" + area.code() + "&of=" + leaving.id();
    }

    private Document page(Staff staff, String path) {
        return Jsoup.parse(Case.text(browser.get(staff, path)));
    }

    private static String today() {
        return LocalDate.now(Clock.system(Change.LONDON)).toString();
    }
}
