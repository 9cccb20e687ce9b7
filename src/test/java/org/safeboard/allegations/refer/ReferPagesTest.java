package org.safeboard.allegations.refer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.allegations.refer.Stranger.text;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.refer.keeping.ReferralDrafts;
import org.safeboard.platform.attachments.Samples;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class ReferPagesTest {
    private static final List<String> PAGES = List.of(
            "/refer/code",
            "/refer/paused",
            "/refer/you",
            "/refer/organisation",
            "/refer/in-charge",
            "/refer/instead",
            "/refer/adult",
            "/refer/happened",
            "/refer/child",
            "/refer/safe",
            "/refer/done",
            "/refer/documents",
            "/refer/check");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient database;

    @Autowired
    ReferralDrafts drafts;

    Cast.Area area;
    Stranger sender;

    @BeforeEach
    void somebodyAtAComputer() {
        area = cast.area();
        sender = new Stranger(mvc);
    }

    @Test
    void every_page_is_as_blank_to_a_stranger_as_if_nobody_had_written_anything() {
        sender.begin(area.code());
        sender.answersAll();
        var stranger = new Stranger(mvc);
        for (var page : PAGES) {
            assertThat(stranger.get(page)).as(page).hasStatus(303).hasHeader("Location", "/refer/back");
        }
        assertThat(stranger.get("/refer/received")).hasStatus(303).hasHeader("Location", "/refer");
        assertThat(stranger.get("/refer/sent/state")).hasStatus(303).hasHeader("Location", "/refer/sent");
        assertThat(text(stranger.get("/refer"))).doesNotContain("Teststone");
        assertThat(text(stranger.post("/refer/check"))).doesNotContain("Teststone");
        assertThat(stranger.get("/refer/nothing")).hasStatus(404);
    }

    @Test
    void what_is_written_cannot_be_read_without_its_code_where_it_is_kept() {
        var code = sender.begin(area.code());
        sender.post("/refer/adult", "familyName=Teststone");

        var kept = database.sql("""
                        select coalesce(string_agg(encode(sealed, 'escape'), ''), '') || (
                            select string_agg(id, '') from allegations.referral_draft)
                        from allegations.referral_draft_page
                        """).query(String.class).single();
        assertThat(kept).isNotEmpty().doesNotContain("Teststone").doesNotContain(code.replace("-", ""));
    }

    @Test
    void a_closed_browser_loses_no_character_and_the_code_brings_everything_back() {
        var code = sender.begin(area.code());
        sender.answers("you", "organisation", "name=Yusuf", "job=Secretary", "telephone=1", "email=yusuf@example.org");
        // the page is not complete, and what is there is odd: it is kept as it is
        var odd = "  half a sentence <b>&amp; “quotes” 𝒳\n\n\tand a tab ";
        assertThat(sender.post("/refer/happened/typing", "what=" + odd, "when="))
                .hasStatus(200);
        sender.forget();

        assertThat(sender.get("/refer/happened")).hasStatus(303);
        assertThat(text(sender.post("/refer/back", "code=AAAA-AAAA-AAAA-AAAA"))).contains("no form with this code");
        assertThat(sender.post(
                        "/refer/back", "code=" + code.toLowerCase(Locale.ROOT).replace("-", " ")))
                .hasStatus(303)
                .hasHeader("Location", "/refer/organisation");
        assertThat(org.jsoup.Jsoup.parse(text(sender.get("/refer/happened")))
                        .getElementById("what")
                        .wholeText()
                        .strip())
                .isEqualTo(odd.strip());
    }

    @Test
    void what_comes_after_a_time_out_goes_with_the_code() {
        var code = sender.begin(area.code());
        sender.forget();
        var answer = text(sender.postWithoutCookies("/refer/happened", "what=Typed for two hours", "when=Today"));
        assertThat(answer).contains("goes with your code", "Typed for two hours");

        assertThat(sender.post(
                        "/refer/back",
                        "code=" + code,
                        "step=happened",
                        "typed[what]=Typed for two hours",
                        "typed[when]=Today",
                        "typed[_csrf]=x"))
                .hasStatus(303)
                .hasHeader("Location", "/refer/happened");
        assertThat(text(sender.get("/refer/happened"))).contains("Typed for two hours");
    }

    @Test
    void a_page_that_is_not_complete_says_what_is_missing_and_keeps_what_is_there() {
        sender.begin(area.code());
        var answer =
                text(sender.post("/refer/adult", "givenNames=Marek", "born.day=31", "born.month=2", "born.year=1980"));
        assertThat(answer)
                .contains("Date of birth must be a real date", "Enter what the adult does there", "value=\"Marek\"");
        assertThat(text(sender.get("/refer/adult"))).contains("value=\"Marek\"", "value=\"31\"");
    }

    @Test
    void where_the_one_in_charge_is_accused_it_stops_and_says_who_should_send_it() {
        sender.begin(area.code());
        sender.answers("organisation", "in-charge", "organisation=Masjid an-Noor", "kind=FAITH");
        assertThat(text(sender.get("/refer/in-charge"))).contains("the imam, minister, priest or leader");
        sender.answers("in-charge", "instead", "inCharge=YES");
        assertThat(text(sender.get("/refer/instead")))
                .contains("the chair of the committee or of the trustees", "If you are not that person, stop here");

        assertThat(text(sender.post("/refer/instead"))).contains("Stop here and pass it on, or select who you are");
        assertThat(text(sender.post("/refer/instead", "who=SOMEBODY_ELSE"))).contains("Enter why you send it yourself");
        sender.answers("instead", "adult", "who=RIGHT_ONE");
        assertThat(text(sender.get("/refer/check"))).contains("Are you the person who should send it?");
    }

    @Test
    void it_is_sent_once_complete_and_only_once() {
        sender.begin(area.code());
        sender.answersAll();
        assertThat(sender.upload("/refer/documents", "note.pdf", Samples.pdf()))
                .hasStatus(303)
                .hasHeader("Location", "/refer/check");
        sender.post("/refer/adult", "familyName=Teststone");
        assertThat(text(sender.post("/refer/check")))
                .contains("Something is missing under “The adult you are worried about”");
        sender.answers("adult", "check", "familyName=Teststone", "role=Quran teacher", "change=true");
        assertThat(text(sender.get("/refer/check"))).contains("Teststone", "note.pdf", "Masjid an-Noor");

        var before = sender.cookies();
        var reference = sender.sends();
        assertThat(database.sql("select count(*) from allegations.referral where area = ?")
                        .param(area.code())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(sender.get("/refer/check")).hasStatus(303).hasHeader("Location", "/refer/back");
        // the same button, pressed a second time before the first was answered
        var twice = new Stranger(mvc);
        before.forEach(twice::has);
        assertThat(twice.post("/refer/check")).hasStatus(303).hasHeader("Location", "/refer/received");
        assertThat(text(twice.get("/refer/received"))).contains(reference);
        assertThat(database.sql("select count(*) from allegations.referral where area = ?")
                        .param(area.code())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_document_that_is_not_what_it_says_is_refused_with_what_to_do() {
        sender.begin(area.code());
        assertThat(text(sender.upload("/refer/documents", "note.pdf", Samples.text("<html>"))))
                .contains("is not what its name says");
        sender.upload("/refer/documents", "notes.docx", Samples.word(), "add=true");
        assertThat(text(sender.get("/refer/documents"))).contains("notes.docx");
    }

    @Test
    void guessing_codes_is_throttled_by_where_it_comes_from() {
        for (int i = 0; i < 10; i++) {
            assertThat(text(sender.post("/refer/back", "code=AAAA-AAAA-AAAA-AAAA")))
                    .contains("no form with this code");
        }
        assertThat(text(sender.post("/refer/back", "code=AAAA-AAAA-AAAA-AAAA"))).contains("Too many tries");
        assertThat(text(new Stranger(mvc).post("/refer/back", "code=AAAA-AAAA-AAAA-AAAA")))
                .contains("no form with this code");
    }

    @Test
    void a_draft_that_nobody_came_back_to_for_four_weeks_is_gone() {
        var code = sender.begin(area.code());
        sender.post("/refer/adult", "familyName=Teststone");
        sender.forget();
        age(27);
        assertThat(sender.post("/refer/back", "code=" + code)).hasStatus(303);
        sender.forget();
        age(29);
        assertThat(text(sender.post("/refer/back", "code=" + code))).contains("no form with this code");
        drafts.forget();
        assertThat(database.sql("select count(*) from allegations.referral_draft where area = ?")
                        .param(area.code())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void age(int days) {
        database.sql(
                        "update allegations.referral_draft set changed_at = now() - make_interval(days => ?) where area = ?")
                .params(days, area.code())
                .update();
    }

    @Test
    void leaving_closes_everything_in_this_browser_and_goes_elsewhere() {
        sender.begin(area.code());
        sender.answersAll();
        assertThat(sender.get("/refer/leave")).hasStatus(303).hasHeader("Location", "https://www.bbc.co.uk/weather");
        assertThat(sender.cookies()).isEmpty();
        assertThat(sender.get("/refer/adult")).hasStatus(303).hasHeader("Location", "/refer/back");
    }

    @Test
    void a_pass_is_for_this_host_unreadable_by_scripts_and_never_sent_from_other_sites() {
        var cookie = sender.post("/refer", "area=" + area.code()).getResponse().getHeader("Set-Cookie");
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(text(sender.get("/refer/adult"))).doesNotContain("familyName=\"");
        assertThat(sender.get("/refer/adult").getResponse().getHeader("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void a_forged_pass_opens_nothing() {
        var code = sender.begin(area.code());
        var stranger = new Stranger(mvc);
        stranger.has(new jakarta.servlet.http.Cookie("pass-writing", code.replace("-", "") + "/9999999999.forged"));
        assertThat(stranger.get("/refer/adult")).hasStatus(303).hasHeader("Location", "/refer/back");
    }
}
