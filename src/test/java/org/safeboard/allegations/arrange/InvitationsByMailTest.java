package org.safeboard.allegations.arrange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.allegations.Case.text;
import static org.safeboard.allegations.arrange.Arranging.FIRST;
import static org.safeboard.allegations.arrange.Arranging.SECOND;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.parameter.ParticipationStatus;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.mail.outbox.Outbox;
import org.safeboard.platform.mail.replies.Mailbox;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Invitation, change, cancellation and answer on a real mail server. */
@PageTest
class InvitationsByMailTest {
    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(
                    ServerSetup.dynamicPort(new ServerSetup[] {ServerSetupTest.SMTP, ServerSetupTest.IMAP}))
            .withPerMethodLifecycle(false);

    static final String OFFICE = "lado@board.example.org";
    static final String PERCY = "percy@police.example.org";
    static final String HILDA = "hilda@school.example.org";

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("safeboard.smtp.host", () -> "localhost");
        properties.add("safeboard.smtp.port", () -> SERVER.getSmtp().getPort());
        properties.add("safeboard.imap.host", () -> "localhost");
        properties.add("safeboard.imap.port", () -> SERVER.getImap().getPort());
        properties.add("safeboard.imap.user", () -> "lado");
        properties.add("safeboard.imap.password", () -> "secret");
        properties.add("safeboard.mail.from", () -> OFFICE);
    }

    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Outbox outbox;

    @Autowired
    Mailbox mailbox;

    Staff administrator;
    Arranging it;

    @BeforeEach
    void aMeetingWithTwoPeople() throws Exception {
        database.sql("delete from platform.mail_message").update();
        SERVER.setUser(OFFICE, "lado", "secret");
        SERVER.purgeEmailFromAllMailboxes();
        var area = cast.area();
        administrator = area.ladoAdministrator();
        it = Arranging.begun(browser, database, area.code(), area.lado(), administrator);
        it.lists("Percy Beat", "POLICE", PERCY);
        it.lists("Hilda Head", "EMPLOYER", HILDA);
        it.chooses(FIRST, "9:30", "11:00");
        outbox.deliverDue();
    }

    private String show() {
        return text(browser.get(administrator, it.file.path(it.meeting)));
    }

    /** The entries for the calendar that somebody got, the earliest first. */
    private static List<ICalendar> entries(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(it -> to(it).equals(address))
                .map(InvitationsByMailTest::entry)
                .toList();
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static ICalendar entry(Part part) {
        return Objects.requireNonNull(Biweekly.parse(calendar(part)).first());
    }

    private static String calendar(Part part) {
        try {
            if (part.isMimeType("text/calendar")) {
                var bytes = new ByteArrayOutputStream();
                part.getDataHandler().writeTo(bytes);
                return bytes.toString(StandardCharsets.UTF_8);
            }
            if (part.getContent() instanceof Multipart several) {
                for (int i = 0; i < several.getCount(); i++) {
                    var found = calendar(several.getBodyPart(i));
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
            return "";
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static int sequence(ICalendar entry) {
        return entry.getEvents().getFirst().getSequence().getValue();
    }

    private static String uid(ICalendar entry) {
        return entry.getEvents().getFirst().getUid().getValue();
    }

    @Test
    void an_invitation_arrives_in_the_calendar_and_is_seen_as_sent() {
        var entry = entries(PERCY).getFirst();
        assertThat(entry.getMethod().isRequest()).isTrue();
        assertThat(sequence(entry)).isZero();
        var event = entry.getEvents().getFirst();
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(FIRST.atTime(9, 30)
                        .atZone(java.time.ZoneId.of("Europe/London"))
                        .toInstant());
        assertThat(event.getLocation().getValue()).isEqualTo("Council offices");
        assertThat(event.getOrganizer().getEmail()).isEqualTo(OFFICE);
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(show()).contains("Invited: sent");
    }

    @Test
    void a_change_of_time_reaches_the_same_entry_with_a_raised_sequence() {
        it.chooses(SECOND, "14:00", "15:00");
        outbox.deliverDue();
        var entries = entries(PERCY);
        assertThat(entries).hasSize(2);
        assertThat(uid(entries.get(1))).isEqualTo(uid(entries.get(0)));
        assertThat(sequence(entries.get(1))).isEqualTo(1);
        assertThat(entries.get(1).getMethod().isRequest()).isTrue();
        assertThat(entries(HILDA)).hasSize(2);
    }

    @Test
    void a_cancellation_takes_it_out_of_every_calendar() {
        it.file.does(administrator, it.meeting + "/cancel", "reason=The police asked for a week");
        outbox.deliverDue();
        for (var address : List.of(PERCY, HILDA)) {
            var last = entries(address).getLast();
            assertThat(last.getMethod().isCancel()).isTrue();
            assertThat(uid(last)).isEqualTo(uid(entries(address).getFirst()));
            assertThat(sequence(last)).isEqualTo(1);
        }
        assertThat(show())
                .contains("Cancelled on", "The police asked for a week", "Told that it is cancelled: sent")
                .doesNotContain("Not told of the change");
    }

    @Test
    void taking_one_person_off_cancels_for_that_one_alone() {
        it.file.does(administrator, it.meeting + "/people/" + it.invitee("Hilda Head") + "/take-off");
        outbox.deliverDue();
        assertThat(entries(HILDA).getLast().getMethod().isCancel()).isTrue();
        assertThat(entries(PERCY)).hasSize(1);
        assertThat(show()).doesNotContain("Hilda Head");
    }

    @Test
    void the_answer_of_a_calendar_is_recorded() throws Exception {
        answers(PERCY, ParticipationStatus.DECLINED);
        assertThat(mailbox.readReplies()).isEqualTo(1);
        assertThat(show()).contains("Not coming, by their calendar on");
        answers(PERCY, ParticipationStatus.ACCEPTED);
        assertThat(mailbox.readReplies()).isEqualTo(1);
        assertThat(show()).contains("Coming, by their calendar on");
        assertThat(browser.audited(it.file.id())).contains("InvitationAnswered by Percy Beat (without an account)");
    }

    @Test
    void the_answer_of_somebody_who_was_not_asked_is_left_in_the_mailbox() throws Exception {
        answers("stranger@example.org", ParticipationStatus.ACCEPTED);
        assertThat(mailbox.readReplies()).isZero();
        assertThat(Arrays.stream(SERVER.getReceivedMessages())
                        .filter(message -> to(message).equals(OFFICE)))
                .hasSize(1);
    }

    /** As a calendar program answers the last invitation. */
    private void answers(String address, ParticipationStatus status) throws Exception {
        var reply = new ICalendar(entries(PERCY).getLast());
        reply.setMethod(biweekly.property.Method.REPLY);
        var attendee = reply.getEvents().getFirst().getAttendees().getFirst();
        attendee.setEmail(address);
        attendee.setParticipationStatus(status);
        var message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom(new InternetAddress(address));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(OFFICE));
        message.setSubject("Re: Meeting");
        message.setDataHandler(new jakarta.activation.DataHandler(new ByteArrayDataSource(
                Biweekly.write(reply).go().getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=REPLY")));
        message.saveChanges();
        SERVER.getUserManager().getUserByEmail(OFFICE).deliver(message);
    }
}
