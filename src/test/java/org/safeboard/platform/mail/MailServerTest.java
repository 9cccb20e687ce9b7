package org.safeboard.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.safeboard.platform.mail.Mail.State;
import org.safeboard.platform.mail.outbox.Outbox;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** Mail on a real mail server. */
@PageTest
class MailServerTest {
    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(
                    ServerSetup.dynamicPort(new ServerSetup[] {ServerSetupTest.SMTP}))
            .withPerMethodLifecycle(false);

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("safeboard.smtp.host", () -> "localhost");
        properties.add("safeboard.smtp.port", () -> SERVER.getSmtp().getPort());
        properties.add("safeboard.mail.from", () -> "lado@board.example.org");
        properties.add("safeboard.address", () -> "https://safeboard.example.org/");
    }

    enum Words implements Wording {
        PLAIN("A meeting of {board}", "Dear colleague,\n\nPlease answer here: {link}\n"),
        DATED("Meeting on {day}", "{board} asks you to a meeting.\n");

        private final String subject;
        private final String text;

        Words(String subject, String text) {
            this.subject = subject;
            this.text = text;
        }

        @Override
        public String subject() {
            return subject;
        }

        @Override
        public String text() {
            return text;
        }
    }

    @Autowired
    Mail mail;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    Cast cast;

    String area;

    @BeforeEach
    void emptyBoxes() throws Exception {
        database.sql("delete from platform.mail_message").update();
        SERVER.purgeEmailFromAllMailboxes();
        area = cast.area().code();
    }

    private UUID send(Message message) {
        return transaction.execute(status -> mail.send(message));
    }

    private Message plain(String to) {
        return Message.of(
                area, new MailAddress(to), Words.PLAIN, Map.of("link", new Value.Link("/answer/aBcDeFgH12345678")));
    }

    private State state(UUID message) {
        return mail.sent(List.of(message)).get(message).state();
    }

    @Test
    void a_message_arrives_with_our_identity_and_the_links_address() throws Exception {
        var id = send(plain("hilda@school.example.org"));
        assertThat(state(id)).isEqualTo(State.WAITING);
        assertThat(outbox.deliverDue()).isEqualTo(1);
        assertThat(state(id)).isEqualTo(State.SENT);
        var arrived = SERVER.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        assertThat(arrived[0].getSubject()).isEqualTo("A meeting of Board of " + area);
        assertThat(arrived[0].getMessageID()).isEqualTo("<" + id + "@board.example.org>");
        assertThat(arrived[0].getFrom()[0]).hasToString("lado@board.example.org");
        assertThat(arrived[0].getAllRecipients()).hasSize(1);
        assertThat((String) arrived[0].getContent())
                .contains("https://safeboard.example.org/answer/aBcDeFgH12345678")
                .doesNotContain("{");
    }

    @Test
    void what_it_said_is_gone_once_it_was_sent() {
        var id = send(plain("hilda@school.example.org"));
        outbox.deliverDue();
        assertThat(database.sql("select text is null and calendar is null from platform.mail_message where id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void nothing_is_sent_for_an_act_that_did_not_happen() {
        transaction.executeWithoutResult(status -> {
            mail.send(plain("hilda@school.example.org"));
            status.setRollbackOnly();
        });
        assertThat(outbox.deliverDue()).isZero();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void an_invitation_is_shown_by_calendars_and_attached_for_all_others() throws Exception {
        var uid = UUID.randomUUID();
        var start = Instant.parse("2031-07-03T09:00:00Z");
        send(new Message(
                area,
                new MailAddress("hilda@school.example.org"),
                Words.DATED,
                Map.of("day", new Value.Day(LocalDate.of(2031, 7, 3))),
                new Invitation(uid, 3, Invitation.Method.REQUEST, start, start.plus(Duration.ofHours(2)), null)));
        outbox.deliverDue();
        var parts = parts(SERVER.getReceivedMessages()[0]);
        assertThat(parts.stream().map(it -> type(it).split(";")[0]))
                .containsExactly(
                        "multipart/mixed", "multipart/alternative", "text/plain", "text/calendar", "application/ics");
        assertThat(type(parts.get(3))).contains("method=REQUEST");
        var entry = content(parts.get(3));
        assertThat(entry)
                .contains("METHOD:REQUEST", "UID:" + uid + "@board.example.org", "SEQUENCE:3")
                .contains("DTSTART:20310703T090000Z", "DTEND:20310703T110000Z", "CLASS:PRIVATE")
                .contains("SUMMARY:Meeting on Thursday 3 July 2031", "hilda@school.example.org");
        assertThat(content(parts.get(4))).isEqualTo(entry);
        assertThat(parts.get(4).getFileName()).isEqualTo("meeting.ics");
    }

    @Test
    void several_senders_at_once_send_each_message_once() {
        for (int i = 0; i < 20; i++) {
            send(plain("person" + i + "@example.org"));
        }
        var nodes = List.of(
                CompletableFuture.supplyAsync(outbox::deliverDue),
                CompletableFuture.supplyAsync(outbox::deliverDue),
                CompletableFuture.supplyAsync(outbox::deliverDue));
        assertThat(nodes.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(20);
        assertThat(Arrays.stream(SERVER.getReceivedMessages()).map(MailServerTest::to))
                .hasSize(20)
                .doesNotHaveDuplicates();
    }

    /** An outbox whose server is another one. */
    private Outbox outboxTo(int port) {
        var elsewhere = new MockEnvironment()
                .withProperty("safeboard.smtp.host", "localhost")
                .withProperty("safeboard.smtp.port", String.valueOf(port));
        return new Outbox(database, transaction, clock, new MailSettings(elsewhere));
    }

    @Test
    void a_server_that_is_away_is_tried_again_later() throws Exception {
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        var id = send(plain("hilda@school.example.org"));
        assertThat(outboxTo(closed).deliverDue()).isEqualTo(1);
        assertThat(outboxTo(closed).deliverDue()).as("not at once").isZero();
        assertThat(state(id)).isEqualTo(State.WAITING);
        assertThat(mail.sent(List.of(id)).get(id).answer()).isNotBlank();
        assertThat(database.sql("select next_try_at from platform.mail_message where id = ?")
                        .param(id)
                        .query(java.time.OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isAfter(clock.instant());
    }

    @Test
    void what_a_server_refuses_for_good_is_not_tried_again_and_its_words_are_kept_without_the_address()
            throws Exception {
        try (var refusing = new RefusingServer("550 5.1.1 <hilda@school.example.org>: no such mailbox")) {
            var id = send(plain("hilda@school.example.org"));
            assertThat(outboxTo(refusing.port()).deliverDue()).isEqualTo(1);
            assertThat(state(id)).isEqualTo(State.REFUSED);
            assertThat(mail.sent(List.of(id)).get(id).answer())
                    .contains("no such mailbox")
                    .doesNotContain("hilda");
        }
    }

    @Test
    void what_a_server_cannot_take_now_is_tried_again() throws Exception {
        try (var refusing = new RefusingServer("451 4.7.1 greylisted, try later")) {
            var id = send(plain("hilda@school.example.org"));
            assertThat(outboxTo(refusing.port()).deliverDue()).isEqualTo(1);
            assertThat(state(id)).isEqualTo(State.WAITING);
            assertThat(mail.sent(List.of(id)).get(id).answer()).contains("greylisted");
        }
    }

    @Test
    void nobody_gets_a_message_through_a_header() {
        assertThatIllegalArgumentException().isThrownBy(() -> plain("a@example.org\r\nBcc: b@example.org"));
        database.sql("update platform.area set board = ? where code = ?")
                .params("Board\r\nBcc: b@example.org", area)
                .update();
        send(plain("hilda@school.example.org"));
        outbox.deliverDue();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(to(SERVER.getReceivedMessages()[0])).isEqualTo("hilda@school.example.org");
    }

    private static String to(MimeMessage message) {
        try {
            assertThat(message.getHeader("Bcc")).isNull();
            assertThat(message.getAllRecipients()).hasSize(1);
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Part> parts(Part part) throws Exception {
        var all = new ArrayList<Part>(List.of(part));
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                all.addAll(parts(several.getBodyPart(i)));
            }
        }
        return all;
    }

    private static String type(Part part) {
        try {
            return part.getContentType();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** Long lines of a calendar are folded. */
    private static String content(Part part) throws Exception {
        var bytes = new ByteArrayOutputStream();
        part.getDataHandler().writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n ", "");
    }
}
