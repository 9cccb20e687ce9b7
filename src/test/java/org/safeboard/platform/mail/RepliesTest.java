package org.safeboard.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.safeboard.platform.mail.replies.CalendarReply;
import org.safeboard.platform.mail.replies.CalendarReply.Answer;
import org.safeboard.platform.mail.replies.Mailbox;
import org.safeboard.platform.mail.replies.ReplyTaker;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Answers of calendars, read from a real mailbox. */
@PageTest
class RepliesTest {
    static final UUID OURS = UUID.fromString("6e1c7a52-3f5b-4a55-9d0e-3f0a5ad4c001");

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(
                    ServerSetup.dynamicPort(new ServerSetup[] {ServerSetupTest.SMTP, ServerSetupTest.IMAP}))
            .withPerMethodLifecycle(false);

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("safeboard.imap.host", () -> "localhost");
        properties.add("safeboard.imap.port", () -> SERVER.getImap().getPort());
        properties.add("safeboard.imap.user", () -> "lado");
        properties.add("safeboard.imap.password", () -> "secret");
        properties.add("safeboard.mail.from", () -> "lado@board.example.org");
    }

    /** A module that knows one invitation. */
    @TestConfiguration
    static class Invitations {
        static final List<CalendarReply> TAKEN = new ArrayList<>();

        @Bean
        ReplyTaker oneInvitation() {
            return reply -> reply.uid().equals(OURS) && TAKEN.add(reply);
        }
    }

    @Autowired
    Mailbox mailbox;

    @BeforeEach
    void emptyMailbox() throws Exception {
        SERVER.setUser("lado@board.example.org", "lado", "secret");
        SERVER.purgeEmailFromAllMailboxes();
        Invitations.TAKEN.clear();
    }

    private static String reply(String method, UUID uid, String attendee, String answer) {
        return """
                BEGIN:VCALENDAR
                PRODID:-//Some calendar//EN
                VERSION:2.0
                METHOD:%s
                BEGIN:VEVENT
                UID:%s@board.example.org
                DTSTAMP:20310701T090000Z
                DTSTART:20310703T090000Z
                ORGANIZER:mailto:lado@board.example.org
                ATTENDEE;PARTSTAT=%s:MAILTO:%s
                SEQUENCE:0
                END:VEVENT
                END:VCALENDAR
                """.formatted(method, uid, answer, attendee).replace("\n", "\r\n");
    }

    private void arrives(String from, String calendar) throws Exception {
        var message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("lado@board.example.org"));
        message.setSubject("Accepted: Meeting");
        var text = new MimeBodyPart();
        text.setText("I will be there");
        var entry = new MimeBodyPart();
        entry.setDataHandler(new jakarta.activation.DataHandler(new ByteArrayDataSource(
                calendar.getBytes(StandardCharsets.UTF_8), "text/calendar; charset=UTF-8; method=REPLY")));
        message.setContent(new MimeMultipart("alternative", text, entry));
        message.saveChanges();
        SERVER.getUserManager().getUserByEmail("lado@board.example.org").deliver(message);
    }

    private int left() {
        return SERVER.getReceivedMessages().length;
    }

    @Test
    void an_answer_to_an_invitation_of_ours_is_taken_and_removed() throws Exception {
        arrives("Hilda Head <hilda@school.example.org>", reply("REPLY", OURS, "Hilda@School.example.org", "DECLINED"));
        assertThat(mailbox.readReplies()).isEqualTo(1);
        assertThat(Invitations.TAKEN)
                .containsExactly(new CalendarReply(OURS, new MailAddress("hilda@school.example.org"), Answer.DECLINED));
        assertThat(left()).isZero();
        assertThat(mailbox.readReplies()).isZero();
    }

    @Test
    void everything_else_is_left_where_it_is() throws Exception {
        arrives("hilda@school.example.org", reply("REPLY", UUID.randomUUID(), "hilda@school.example.org", "ACCEPTED"));
        arrives("hilda@school.example.org", reply("REQUEST", OURS, "hilda@school.example.org", "ACCEPTED"));
        arrives("hilda@school.example.org", reply("REPLY", OURS, "hilda@school.example.org", "NEEDS-ACTION"));
        arrives("hilda@school.example.org", "this is no calendar");
        SERVER.getUserManager()
                .getUserByEmail("lado@board.example.org")
                .deliver(GreenMailUtil.createTextEmail(
                        "lado@board.example.org",
                        "hilda@school.example.org",
                        "A letter",
                        "By hand",
                        SERVER.getSmtp().getServerSetup()));
        assertThat(mailbox.readReplies()).isZero();
        assertThat(Invitations.TAKEN).isEmpty();
        assertThat(left()).isEqualTo(5);
        assertThat(SERVER.getReceivedMessages())
                .allSatisfy(
                        it -> assertThat(it.isSet(jakarta.mail.Flags.Flag.SEEN)).isFalse());
    }

    @Test
    void nobody_answers_for_somebody_else() throws Exception {
        arrives("sly@example.org", reply("REPLY", OURS, "hilda@school.example.org", "DECLINED"));
        assertThat(mailbox.readReplies()).isZero();
        assertThat(left()).isEqualTo(1);
    }
}
