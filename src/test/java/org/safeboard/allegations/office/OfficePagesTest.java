package org.safeboard.allegations.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.safeboard.testing.PdfUa;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Watching a case, entering later what happened earlier, and paper for a day without power. */
@PageTest
class OfficePagesTest {
    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    Cast.Area area;
    Staff lado;
    Staff administrator;
    Case file;

    @BeforeEach
    void aCase() {
        area = cast.area();
        lado = area.lado();
        administrator = area.ladoAdministrator();
        file = Case.logged(
                browser, lado, area.code(), "2026-04-01", "setting=Elmtree School", "callerTelephone=01922 496 000");
    }

    @Test
    void what_others_changed_since_somebody_last_looked_is_said_at_the_top_of_the_case() {
        looked(lado, Duration.ofDays(2));
        file.does(administrator, "/said", "said=He was seen again");
        file.does(lado, "/said", "said=My own note");
        assertThat(shown(lado))
                .contains("Changed since you last looked", "Added to what was said, Petra Quill")
                .doesNotContain("Added to what was said, Amira Lane");
        // it stays while this visit goes on
        assertThat(shown(lado)).contains("Changed since you last looked");
        assertThat(shown(area.dso())).doesNotContain("Changed since you last looked");
    }

    @Test
    void a_watched_case_is_a_task_when_somebody_else_changed_it() {
        file.does(lado, "/watch", "watch=true");
        assertThat(text(browser.get(lado, "/allegations/watched"))).contains("LADO-2026-0001", "Nothing new");
        assertThat(text(browser.get(lado, "/"))).doesNotContain("Cases you watch");
        file.does(administrator, "/said", "said=He was seen again");
        assertThat(text(browser.get(lado, "/"))).contains("Cases you watch", "See what changed");
        assertThat(text(browser.get(lado, "/allegations/watched")))
                .contains("1 change", "Added to what was said, Petra Quill");
        shown(lado);
        assertThat(text(browser.get(lado, "/allegations/watched"))).contains("Nothing new");
        file.does(lado, "/watch", "watch=false");
        assertThat(text(browser.get(lado, "/allegations/watched"))).contains("You watch no case");
    }

    @Test
    void a_case_that_becomes_restricted_is_watched_no_more_by_who_may_not_see_it() {
        file.does(administrator, "/watch", "watch=true");
        file.does(lado, "/said", "said=It is a colleague");
        restrict();
        assertThat(text(browser.get(administrator, "/allegations/watched"))).doesNotContain("LADO-2026-0001");
        assertThat(text(browser.get(administrator, "/"))).doesNotContain("LADO-2026-0001");
    }

    @Test
    void what_happened_and_when_it_was_entered_are_kept_apart() {
        assertThat(file.refused(
                        lado, "/later", "text=x", "happenedOn.day=1", "happenedOn.month=1", "happenedOn.year=2150"))
                .contains("Select what it was");
        assertThat(file.refused(
                        lado,
                        "/later",
                        "kind=CALL",
                        "text=The police rang",
                        "happenedTime=soon",
                        "happenedOn.day=1",
                        "happenedOn.month=1",
                        "happenedOn.year=2150"))
                .contains("Time it happened must be a time of the day", "The police rang");
        assertThat(file.refused(
                        lado,
                        "/later",
                        "kind=CALL",
                        "text=The police rang",
                        "happenedOn.day=1",
                        "happenedOn.month=1",
                        "happenedOn.year=2150"))
                .contains("When it happened must be in the past");
        file.does(
                administrator,
                "/later",
                "kind=CALL",
                "withWhom=Percy Beat",
                "text=The police rang",
                "happenedTime=14:05",
                "happenedOn.day=3",
                "happenedOn.month=4",
                "happenedOn.year=2026");
        assertThat(shown(lado))
                .contains("Telephone call with Percy Beat, 3 Apr 2026 at 14:05", "by Petra Quill")
                .contains("Telephone call with Percy Beat at 14:05 3 Apr 2026: Entered later")
                .contains("The contact was entered later 1 Apr 2026: Entered");
        assertThat(browser.audited(file.id())).contains("EnteredLater by Petra Quill");
    }

    @Test
    void the_duty_sheet_holds_the_open_cases_on_accessible_paper_marked_for_whom_it_is() throws IOException {
        database.sql("""
                insert into agencies.organisation (id, area, name, telephone, named_officer, version)
                values (?, ?, 'Police, child abuse unit', '101 2345', 'Percy Beat', 0)""").params(UUID.randomUUID(), area.code()).update();
        file.does(
                lado,
                "/hold",
                "by=POLICE",
                "byName=Percy Beat",
                "reason=An arrest is planned",
                "on.day=2",
                "on.month=4",
                "on.year=2026",
                "lookAgainOn.day=" + inAWeek().getDayOfMonth(),
                "lookAgainOn.month=" + inAWeek().getMonthValue(),
                "lookAgainOn.year=" + inAWeek().getYear());
        var sheet = browser.get(administrator, "/allegations/duty/duty-sheet.pdf?area=" + area.code());
        assertThat(sheet).hasStatusOk();
        var pdf = sheet.getResponse().getContentAsByteArray();
        keep("duty-sheet", pdf);
        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(words(pdf))
                .contains("printed for Petra Quill", "LADO-2026-0001", "Marek Testowy, Elmtree School")
                .contains("Hilda Head, 01922 496 000", "Police, child abuse unit", "101 2345")
                .contains("Do not tell", "Police");
        assertThat(text(browser.get(administrator, "/allegations/duty?area=" + area.code())))
                .contains("LADO-2026-0001", "01922 496 000", "Do not tell Marek Testowy");
    }

    @Test
    void a_restricted_case_is_on_no_duty_sheet_of_an_administrator() throws IOException {
        restrict();
        var mine = browser.get(administrator, "/allegations/duty/duty-sheet.pdf?area=" + area.code());
        assertThat(words(mine.getResponse().getContentAsByteArray()))
                .contains("No case is open")
                .doesNotContain("LADO-2026-0001", "Testowy");
        assertThat(browser.get(administrator, file.path("/summary.pdf"))).hasStatus(404);
        var hers = browser.get(lado, "/allegations/duty/duty-sheet.pdf?area=" + area.code());
        assertThat(words(hers.getResponse().getContentAsByteArray())).contains("LADO-2026-0001");
    }

    @Test
    void the_summary_of_a_long_case_stays_on_two_pages_and_is_logged() throws IOException {
        file.does(lado, "/said", "said=" + "She says that he did it again and again. ".repeat(200));
        file.does(
                lado,
                "/decide",
                "limbs=H1",
                "decision=POT_MEETING",
                "rationale=" + "A mark was seen. ".repeat(100),
                "on.day=1",
                "on.month=4",
                "on.year=2026");
        for (int i = 1; i <= 8; i++) {
            file.does(
                    lado, "/allege", "wording=That you gripped a child, number " + i + " " + "by the arm ".repeat(60));
            browser.post(
                    lado,
                    "/actions/new?file=" + file.id(),
                    "file=" + file.id(),
                    "what=Ring the school about " + "the hall ".repeat(40),
                    "owner=Hilda Head",
                    "promisedOn.day=1",
                    "promisedOn.month=4",
                    "promisedOn.year=2026",
                    "due.day=" + i,
                    "due.month=5",
                    "due.year=2026");
        }
        var answer = browser.get(administrator, file.path("/summary.pdf"));
        assertThat(answer).hasStatusOk();
        var pdf = answer.getResponse().getContentAsByteArray();
        keep("case-summary", pdf);
        assertThat(PdfUa.failures(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
        assertThat(words(pdf))
                .contains("printed for Petra Quill", "Marek Testowy", "more on the file", "3 more on the file");
        assertThat(database.sql("select what from platform.event where file = ? and kind = 'VIEW' and staff = ?")
                        .params(file.id(), administrator.id())
                        .query(String.class)
                        .list())
                .contains("Summary printed");
    }

    private java.time.LocalDate inAWeek() {
        return java.time.LocalDate.now(clock).plusDays(7);
    }

    private void restrict() {
        database.sql("update allegations.contact set restricted = true where id = ?")
                .param(file.id())
                .update();
    }

    /** Somebody looked at the case some time ago. */
    private void looked(Staff staff, Duration ago) {
        database.sql("""
                select platform.append_events(?, 'VIEW', ?, ?, ?, '', jsonb_build_array(jsonb_build_object(
                    'about', ?::text, 'file', ?::text, 'name', 'Viewed', 'what', 'Case file seen', 'changes', '[]'::jsonb)))""")
                .params(
                        area.code(),
                        Timestamp.from(clock.instant().minus(ago)),
                        staff.id(),
                        staff.name(),
                        file.id().toString(),
                        file.id().toString())
                .query(Long.class)
                .single();
    }

    private String shown(Staff staff) {
        return text(browser.get(staff, file.path("")));
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(Path.of("target", "screenshots", name + ".pdf"), pdf);
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String text(MvcTestResult answer) {
        try {
            var page = Jsoup.parse(answer.getResponse().getContentAsString());
            page.select(".safeboard-stack__label").remove();
            return page.body().text().replace('\u00a0', ' ');
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
