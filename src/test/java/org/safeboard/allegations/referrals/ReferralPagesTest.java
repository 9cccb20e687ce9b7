package org.safeboard.allegations.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.allegations.refer.Stranger.text;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.allegations.refer.Stranger;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.attachments.Samples;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A referral that came without an account, in the hands of the office. */
@PageTest
class ReferralPagesTest {
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
    Staff administrator;
    Stranger sender;
    UUID id;
    String reference;

    @BeforeEach
    void somethingWasSent() {
        area = cast.area();
        lado = area.lado();
        administrator = area.ladoAdministrator();
        sender = new Stranger(mvc);
        sender.begin(area.code());
        sender.answersAll();
        sender.upload("/refer/documents", "note.pdf", Samples.pdf());
        reference = sender.sends();
        id = database.sql("select id from allegations.referral where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
    }

    private String path(String more) {
        return "/allegations/referrals/" + id + more;
    }

    private UUID accepted() {
        var answer = browser.post(administrator, path("/accept"), "immediate=true");
        assertThat(answer).hasStatus(303);
        return UUID.fromString(answer.getResponse().getHeader("Location").split("/")[2]);
    }

    @Test
    void it_waits_on_your_work_and_in_the_list_of_its_own_area_alone() {
        assertThat(text(browser.get(administrator, "/"))).contains("Look at a referral", reference);
        assertThat(text(browser.get(lado, "/allegations/referrals"))).contains(reference, "Marek Teststone", "Waits");
        var elsewhere = cast.area().lado();
        assertThat(text(browser.get(elsewhere, "/allegations/referrals"))).doesNotContain(reference);
        assertThat(browser.get(elsewhere, path(""))).hasStatus(404);
        assertThat(browser.get(area.adviser("EDU"), path(""))).hasStatus(404);
    }

    @Test
    void its_documents_open_for_the_office() {
        var page = text(browser.get(lado, path("")));
        assertThat(page).contains("He gripped the boy", "says that a child is not safe now", "note.pdf");
        var link = Pattern.compile("/attachments/[0-9a-f-]{36}").matcher(page);
        assertThat(link.find()).isTrue();
        assertThat(browser.get(lado, link.group())).hasStatus(200);
        assertThat(browser.get(cast.area().lado(), link.group())).hasStatus(404);
    }

    @Test
    void accepting_makes_a_contact_received_when_it_was_sent_with_the_words_as_sent() {
        var contact = accepted();
        var file = text(browser.get(lado, "/allegations/" + contact));
        assertThat(file)
                .contains("What happened: He gripped the boy", "Marek Teststone", "Masjid an-Noor")
                .contains("note.pdf", reference, "Form on the website", "First response to the sender of a referral");
        assertThat(database.sql("""
                        select c.received_on = (r.sent_at at time zone 'Europe/London')::date
                           and c.received_time = date_trunc('minute', r.sent_at at time zone 'Europe/London')::time
                           and c.channel = 'WEB' and c.immediate_concern and c.child_safe = 'NO'
                        from allegations.contact c join allegations.referral r on r.contact = c.id where c.id = ?
                        """).param(contact).query(Boolean.class).single())
                .isTrue();
        assertThat(browser.audited(contact))
                .contains("ContactLogged by Petra Quill", "ReferralAccepted by Petra Quill");
        assertThat(browser.audited(id)).contains("ReferralSent by Yusuf Secretary (without an account)");
        assertThat(text(browser.post(lado, path("/accept")))).contains("already decided");
    }

    @Test
    void documents_go_onto_the_file_and_with_its_restriction() {
        var contact = accepted();
        var link = Pattern.compile("/attachments/[0-9a-f-]{36}")
                .matcher(text(browser.get(lado, "/allegations/" + contact)));
        assertThat(link.find()).isTrue();
        database.sql("update allegations.contact set restricted = true where id = ?")
                .param(contact)
                .update();
        assertThat(browser.get(administrator, link.group())).hasStatus(404);
        assertThat(browser.get(administrator, path(""))).hasStatus(404);
        assertThat(text(browser.get(administrator, "/allegations/referrals"))).doesNotContain(reference);
        assertThat(text(browser.get(administrator, "/"))).doesNotContain(reference);
        assertThat(browser.get(lado, link.group())).hasStatus(200);
    }

    @Test
    void earlier_records_about_somebody_like_the_adult_are_shown_before_it_is_accepted() {
        accepted();
        var again = new Stranger(mvc);
        again.begin(area.code());
        again.answersAll();
        var second = again.sends();
        var page = database.sql("select '/allegations/referrals/' || id from allegations.referral where reference = ?")
                .param(second)
                .query(String.class)
                .single();
        assertThat(text(browser.get(lado, page))).contains("Earlier records about the same adult", "Marek Teststone");
    }

    @Test
    void what_repeats_a_contact_goes_onto_that_file_and_its_sender_is_told_in_words() {
        var file = Case.logged(browser, lado, area.code(), "2014-04-17");
        assertThat(text(browser.post(
                        lado, path("/turn-away"), "why=DUPLICATE", "reason=We know", "duplicateOf=LADO-1")))
                .contains("Enter the number of the contact it repeats");
        assertThat(browser.post(
                        lado,
                        path("/turn-away"),
                        "why=DUPLICATE",
                        "reason=We know already",
                        "duplicateOf=lado-2014-0001"))
                .hasStatus(303);
        assertThat(text(browser.get(lado, "/allegations/" + file.id()))).contains("He gripped the boy");
        assertThat(text(browser.get(lado, "/allegations/referrals"))).contains("On LADO-2014-0001");
    }

    @Test
    void it_is_not_for_the_lado_only_with_a_word_to_its_sender() {
        assertThat(text(browser.post(lado, path("/turn-away"), "why=NOT_FOR_US")))
                .contains("Enter what the sender is told");
        assertThat(text(browser.post(lado, path("/turn-away"), "reason=x"))).contains("Select why it is not taken");
        assertThat(browser.post(lado, path("/turn-away"), "why=NOT_FOR_US", "reason=Call the school nurse"))
                .hasStatus(303);
    }
}
