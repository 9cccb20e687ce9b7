package org.safeboard.allegations.refer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.allegations.refer.Stranger.text;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.attachments.Samples;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The sender of a referral comes back with the reference and a code sent by mail. */
@PageTest
class ComeBackPagesTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient database;

    Cast.Area area;
    Staff lado;
    Stranger sender;
    String reference;
    UUID id;

    @BeforeEach
    void somethingWasSent() {
        area = cast.area();
        lado = area.lado();
        sender = new Stranger(mvc);
        sender.begin(area.code());
        sender.answersAll();
        reference = sender.sends();
        sender.forget();
        id = database.sql("select id from allegations.referral where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
    }

    private String mailed() {
        return database.sql("""
                        select coalesce(string_agg(subject || E'\\n' || text, E'\\n---\\n' order by queued_at desc), '')
                        from platform.mail_message where area = ?
                        """).param(area.code()).query(String.class).single();
    }

    private String code() {
        var found = Pattern.compile("Your code is (\\d{6})").matcher(mailed());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void comesBack() {
        assertThat(text(sender.post("/refer/sent", "reference=" + reference.toLowerCase(java.util.Locale.ROOT))))
                .contains("Enter the code");
        assertThat(sender.post("/refer/sent/code", "reference=" + reference, "code=" + code()))
                .hasStatus(303)
                .hasHeader("Location", "/refer/sent/state");
    }

    private void asks(String question) {
        var day = LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(3);
        assertThat(browser.post(
                        lado,
                        "/allegations/referrals/" + id + "/ask",
                        "question=" + question,
                        "dueOn.day=" + day.getDayOfMonth(),
                        "dueOn.month=" + day.getMonthValue(),
                        "dueOn.year=" + day.getYear()))
                .hasStatus(303);
    }

    private String state() {
        return text(sender.get("/refer/sent/state"));
    }

    private String question() {
        var found =
                Pattern.compile("name=\"question\" value=\"([0-9a-f-]{36})\"").matcher(state());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void the_state_is_told_in_plain_words_and_never_what_was_found_or_written() {
        comesBack();
        assertThat(state())
                .contains("Received", "Nobody has looked at it yet")
                .doesNotContain("Teststone", "gripped", "Adam");
        browser.get(lado, "/allegations/referrals/" + id);
        assertThat(state()).contains("Being looked at");
        var contact = browser.post(lado, "/allegations/referrals/" + id + "/accept")
                .getResponse()
                .getHeader("Location");
        assertThat(state()).contains("Accepted").doesNotContain("Teststone");
        database.sql("""
                update allegations.contact set disposal = 'NFA', disposal_on = received_on where id = ?
                """).param(UUID.fromString(contact.split("/")[2])).update();
        assertThat(state()).contains("Closed", "and not on this page").doesNotContain("No further action");
    }

    @Test
    void mails_say_neither_what_it_is_about_nor_the_reference() {
        comesBack();
        asks("Who else was in the hall?");
        assertThat(mailed())
                .contains("There is news for you", "/refer/sent")
                .doesNotContain(reference, "Yusuf", "Teststone", "Marek", "Masjid", "hall");
    }

    @Test
    void a_question_is_answered_with_a_document_and_becomes_a_task_until_it_is_read() {
        asks("Who else was in the hall?");
        comesBack();
        assertThat(state()).contains("Who else was in the hall?", "Please answer by");
        assertThat(text(sender.upload("/refer/sent/answer", "", new byte[0], "question=" + question(), "answer= ")))
                .contains("Enter your answer");
        assertThat(sender.upload(
                        "/refer/sent/answer",
                        "list.pdf",
                        Samples.pdf(),
                        "question=" + question(),
                        "answer=Two parents"))
                .hasStatus(303);
        assertThat(state()).doesNotContain("Who else", "Two parents").contains("answered or added something");

        assertThat(text(browser.get(lado, "/"))).contains("Read what the sender of a referral wrote", reference);
        assertThat(text(browser.get(lado, "/allegations/referrals/" + id))).contains("Two parents", "list.pdf");
        browser.post(lado, "/allegations/referrals/" + id + "/read");
        assertThat(text(browser.get(lado, "/"))).doesNotContain("Read what the sender of a referral wrote");
        assertThat(browser.audited(id))
                .contains(
                        "ReferralQuestionAsked by Amira Lane",
                        "ReferralAskedAbout by Yusuf Secretary (without an account)",
                        "ReferralAnswered by Yusuf Secretary (without an account)",
                        "ReferralAnswersRead by Amira Lane");
    }

    @Test
    void what_is_added_after_it_was_accepted_is_on_the_case_file() {
        var contact = browser.post(lado, "/allegations/referrals/" + id + "/accept")
                .getResponse()
                .getHeader("Location");
        comesBack();
        sender.upload("/refer/sent/more", "letter.pdf", Samples.pdf(), "more=He has left the country");
        assertThat(text(browser.get(lado, contact)))
                .contains("He has left the country", "letter.pdf", "New answers of the sender");
        assertThat(browser.audited(UUID.fromString(contact.split("/")[2])))
                .contains("ReferralAnswered by Yusuf Secretary (without an account)");
    }

    @Test
    void what_is_sent_twice_is_there_once() {
        comesBack();
        var once = "once=" + UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            assertThat(sender.upload("/refer/sent/more", "", new byte[0], "more=He has left", once))
                    .hasStatus(303)
                    .hasHeader("Location", "/refer/sent/state");
        }
        assertThat(state()).contains("answered or added something once since");
    }

    @Test
    void an_unknown_reference_is_answered_like_a_known_one() {
        var known = text(sender.post("/refer/sent", "reference=" + reference)).replace(reference, "X");
        var unknown = text(new Stranger(mvc).post("/refer/sent", "reference=REF-2222-2222"))
                .replace("REF-2222-2222", "X");
        assertThat(withoutKeys(unknown)).isEqualTo(withoutKeys(known));
    }

    private static String withoutKeys(String page) {
        return page.replaceAll("name=\"(_csrf|once)\" value=\"[^\"]*\"", "");
    }

    @Test
    void a_code_is_good_once_and_void_after_five_wrong_ones() {
        comesBack();
        var stranger = new Stranger(mvc);
        assertThat(text(stranger.post("/refer/sent/code", "reference=" + reference, "code=" + code())))
                .contains("This is not the code");

        sender.post("/refer/sent", "reference=" + reference);
        var right = code();
        var wrong = right.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            stranger.post("/refer/sent/code", "reference=" + reference, "code=" + wrong);
        }
        assertThat(text(sender.post("/refer/sent/code", "reference=" + reference, "code=" + right)))
                .contains("This is not the code");
    }

    @Test
    void a_code_older_than_a_quarter_of_an_hour_is_not_good() {
        sender.post("/refer/sent", "reference=" + reference);
        database.sql(
                        "update allegations.referral_code set good_until = good_until - interval '16 minutes' where referral = ?")
                .param(id)
                .update();
        assertThat(text(sender.post("/refer/sent/code", "reference=" + reference, "code=" + code())))
                .contains("This is not the code");
    }

    @Test
    void guessing_is_throttled() {
        var stranger = new Stranger(mvc);
        for (int i = 0; i < 20; i++) {
            stranger.post("/refer/sent/code", "reference=REF-2222-2222", "code=1");
        }
        assertThat(text(stranger.post("/refer/sent/code", "reference=REF-2222-2222", "code=1")))
                .contains("Too many tries");
    }

    @Test
    void somebody_with_another_reference_reaches_that_one_alone() {
        asks("Who else was in the hall?");
        comesBack();
        var question = question();
        var other = new Stranger(mvc);
        other.begin(area.code());
        other.answersAll();
        reference = other.sends();
        other.post("/refer/sent", "reference=" + reference);
        other.post("/refer/sent/code", "reference=" + reference, "code=" + code());
        assertThat(text(other.get("/refer/sent/state"))).contains(reference).doesNotContain("Who else");
        assertThat(other.upload("/refer/sent/answer", "", new byte[0], "question=" + question, "answer=Me"))
                .hasStatus(404);
    }

    @Test
    void what_was_typed_when_the_pass_ran_out_goes_with_the_next_code() {
        var answer = text(sender.postWithoutCookies("/refer/sent/more", "more=Typed for an hour"));
        assertThat(answer).contains("goes with your code", "Typed for an hour");
        assertThat(text(sender.post("/refer/sent", "reference=" + reference, "more=Typed for an hour")))
                .contains("Typed for an hour");
        assertThat(text(sender.post(
                        "/refer/sent/code", "reference=" + reference, "code=" + code(), "more=Typed for an hour")))
                .contains("How it stands", "Typed for an hour</textarea>");
    }
}
