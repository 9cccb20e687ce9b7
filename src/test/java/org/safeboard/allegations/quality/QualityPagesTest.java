package org.safeboard.allegations.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class QualityPagesTest {
    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    @Autowired
    DrawReviews draw;

    @Autowired
    DrawEachMonth eachMonth;

    @Autowired
    Clock clock;

    Cast.Area area;
    Staff lado;
    Staff dso;
    YearMonth before;

    @BeforeEach
    void people() {
        area = cast.area();
        lado = area.lado();
        dso = area.dso();
        before = YearMonth.from(LocalDate.now(clock)).minusMonths(1);
    }

    @Test
    void a_month_is_drawn_once_whoever_asks() throws Exception {
        decided(12);
        var change = Change.of(lado, clock.instant(), "");
        Callable<Boolean> node = () -> draw.draw(area.code(), before, change);
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var answers = nodes.invokeAll(List.of(node, node, node, node)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(answers).containsOnlyOnce(true);
        }
        eachMonth.nightly();
        assertThat(reviews()).hasSize(2);
        assertThat(text(browser.post(lado, "/allegations/quality/draw", "area=" + area.code())))
                .isEmpty();
        assertThat(reviews()).hasSize(2);
    }

    @Test
    void it_is_drawn_by_itself_and_the_draw_can_be_repeated() {
        decided(11);
        eachMonth.nightly();
        var page = text(browser.get(lado, "/allegations/quality?area=" + area.code()));
        assertThat(page).contains("11 2 0 None reviewed yet", "Dermot Olney", "Waits for the reviewer");
        var id = database.sql("select id from allegations.quality_draw where area = ?")
                .param(area.code())
                .query(UUID.class)
                .single();
        assertThat(text(browser.get(dso, "/allegations/quality/draws/" + id)))
                .contains("by itself: 2 of 11 contacts", "Drawn again just now", "the same contacts");
    }

    @Test
    void only_contacts_decided_without_a_meeting_are_drawn() {
        var meeting = decided(1).getFirst();
        database.sql("update allegations.contact set decision = 'POT_MEETING' where id = ?")
                .param(meeting)
                .update();
        assertThat(draw.draw(area.code(), before, Change.of(lado, clock.instant(), "")))
                .isFalse();
        assertThat(text(browser.get(lado, "/allegations/quality?area=" + area.code())))
                .contains("no contact was decided without a meeting, so there is nothing to draw");
    }

    @Test
    void the_reviewer_disagrees_and_the_one_who_decided_answers() {
        var contact = decided(1).getFirst();
        eachMonth.nightly();
        var review = "/allegations/quality/reviews/" + reviews().getFirst();
        assertThat(text(browser.get(dso, "/"))).contains("Look at a decision as the second reviewer");
        assertThat(text(browser.get(lado, "/"))).doesNotContain("second reviewer");

        // the one who decided does not review, and the reviewer says why
        assertThat(browser.post(lado, review, "threshold=AGREE")).hasStatus(404);
        assertThat(text(browser.get(dso, review))).contains("It was explained", "Would you have decided the same?");
        assertThat(text(browser.post(dso, review)))
                .contains("Select what you think of the threshold", "Select what you think of the timeliness");
        assertThat(text(browser.post(dso, review, opinions("OTHERWISE", ""))))
                .contains("Enter what you would have decided otherwise, and why");
        assertThat(browser.post(dso, review, opinions("OTHERWISE", "It may be an offence")))
                .hasStatus(303);

        assertThat(text(browser.get(lado, "/"))).contains("Answer the second reviewer");
        assertThat(browser.post(dso, review + "/answer", "reply=x")).hasStatus(404);
        assertThat(text(browser.post(lado, review + "/answer", "reply= "))).contains("Enter your answer");
        assertThat(browser.post(lado, review + "/answer", "reply=Agreed, decided again"))
                .hasStatus(303);
        assertThat(text(browser.get(dso, review))).contains("It may be an offence", "Agreed, decided again");

        var page = text(browser.get(lado, "/allegations/quality?area=" + area.code()));
        assertThat(page)
                .contains("1 1 1 0 of 1 (0%)", "Answered")
                .contains("Amira Lane Dermot Olney 0 of 1 (0%)")
                .contains("Threshold 0 of 1 (0%) Rationale 1 of 1 (100%)");
        assertThat(browser.audited(contact))
                .contains(
                        "DrawnForReview by Safeboard",
                        "Viewed by Dermot Olney",
                        "DecisionReviewed by Dermot Olney",
                        "ReviewAnswered by Amira Lane");
        assertThat(text(browser.get(lado, "/allegations/" + contact))).contains("would have decided otherwise");
        assertThat(text(browser.get(area.ladoAdministrator(), "/allegations/" + contact)))
                .doesNotContain("It may be an offence");
    }

    @Test
    void whoever_can_reviews_when_the_one_who_was_asked_has_gone() {
        decided(1);
        eachMonth.nightly();
        var third = area.lado();
        assertThat(text(browser.get(third, "/"))).doesNotContain("second reviewer");
        database.sql("update platform.staff set left_on = current_date where id = ?")
                .param(dso.id())
                .update();
        assertThat(text(browser.get(third, "/"))).contains("Look at a decision as the second reviewer");
        assertThat(browser.post(
                        third, "/allegations/quality/reviews/" + reviews().getFirst(), opinions("AGREE", "")))
                .hasStatus(303);
    }

    @Test
    void an_inspector_gets_ten_with_rationale_and_dates_and_each_counts_as_seen() {
        var contacts = decided(12);
        var year = org.safeboard.platform.figures.ReportingYear.of(before.atDay(10));
        var address = "/allegations/quality/sample?area=" + area.code() + "&year=" + year + "&seed=0a1b";
        var page = text(browser.get(lado, address));
        assertThat(page)
                .contains("10 of 12 contacts decided without a meeting", "It was explained", "Information only");
        assertThat(text(browser.get(lado, address))).isEqualTo(page);
        assertThat(contacts.stream()
                        .filter(it -> browser.audited(it).contains("Viewed by Amira Lane"))
                        .count())
                .isEqualTo(10);
    }

    @Test
    void what_a_case_taught_is_counted_and_read_by_year() {
        var file = Case.logged(browser, lado, area.code(), "2026-05-06");
        file.does(
                lado,
                "/decide",
                "limbs=H1",
                "decision=POT_MEETING",
                "rationale=A mark",
                "on.day=6",
                "on.month=5",
                "on.year=2026");
        assertThat(file.refused(lado, "/learning", "answer=NONE", "themes=CODE"))
                .contains("Say that there was something to learn");
        file.does(lado, "/learning", "answer=SOMETHING", "themes=CODE", "themes=ONLINE", "learnt=Say it each term");
        assertThat(text(browser.get(lado, "/allegations/learning?area=" + area.code())))
                .contains("Code of conduct and its teaching 1 0", "Online conduct and own telephones 1 0")
                .contains("Say it each term");
    }

    @Test
    void an_unfinished_action_of_the_service_is_carried_to_the_next_year() {
        var page = Jsoup.parse(
                html(browser.get(lado, "/allegations/service-actions?area=" + area.code() + "&year=2024-25")));
        var add = page.select("a[href^=/actions/new]").attr("href");
        var file = add.substring(add.indexOf('=') + 1);
        for (var what : List.of("Train mosques", "Write to clubs")) {
            assertThat(browser.post(
                            lado,
                            add,
                            "file=" + file,
                            "what=" + what,
                            "owner=Amira Lane",
                            "promisedOn.day=1",
                            "promisedOn.month=5",
                            "promisedOn.year=2024",
                            "due.day=1",
                            "due.month=3",
                            "due.year=2025"))
                    .hasStatus(303);
        }
        var next = "/allegations/service-actions?area=" + area.code() + "&year=2025-26";
        assertThat(text(browser.get(dso, next))).contains("Train mosques", "Carry 2 unfinished to 2025-26");
        assertThat(browser.post(dso, "/allegations/service-actions/carry", "area=" + area.code(), "year=2025-26"))
                .hasStatus(303);
        assertThat(text(browser.get(dso, next))).contains("Carried to 2025-26").doesNotContain("Carry 2 unfinished");
        assertThat(browser.get(area.ladoAdministrator(), next)).hasStatus(404);
        assertThat(browser.get(area.ladoAdministrator(), "/actions/new?file=" + file))
                .hasStatus(404);
    }

    private List<UUID> decided(int many) {
        return java.util.stream.IntStream.range(0, many)
                .mapToObj(it -> {
                    var file = Case.logged(
                            browser,
                            lado,
                            area.code(),
                            before.atDay(3).toString(),
                            "familyName=Testowy" + it,
                            "givenNames=" + (char) ('A' + it));
                    file.does(
                            lado,
                            "/decide",
                            "decision=INFO_ONLY",
                            "rationale=It was explained",
                            "earlierConcerns=None",
                            "on.day=4",
                            "on.month=" + before.getMonthValue(),
                            "on.year=" + before.getYear());
                    return file.id();
                })
                .toList();
    }

    private List<UUID> reviews() {
        return database.sql("select id from allegations.quality_review where area = ?")
                .param(area.code())
                .query(UUID.class)
                .list();
    }

    private static String[] opinions(String threshold, String otherwise) {
        return new String[] {
            "threshold=" + threshold,
            "rationale=AGREE",
            "advice=NOT_APPLICABLE",
            "timeliness=AGREE",
            "otherwise=" + otherwise
        };
    }

    private static String text(MvcTestResult answer) {
        var page = Jsoup.parse(html(answer));
        page.select(".safeboard-stack__label").remove();
        return page.body().text();
    }

    private static String html(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
