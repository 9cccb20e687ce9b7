package org.safeboard.platform.settings.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Event;
import org.safeboard.platform.mail.Mail;
import org.safeboard.platform.mail.MailAddress;
import org.safeboard.platform.mail.MailSettings;
import org.safeboard.platform.mail.Message;
import org.safeboard.platform.mail.outbox.Outbox;
import org.safeboard.platform.web.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the outbox to who looks after the system, tests it, and gives refused messages another try. */
@Component
class KeepMailGoing {
    private static final Duration SHOWN = Duration.ofDays(30);

    private final Mail mail;
    private final Outbox outbox;
    private final MailSettings settings;
    private final AuditTrail audit;
    private final JdbcClient sql;
    private final Clock clock;

    KeepMailGoing(Mail mail, Outbox outbox, MailSettings settings, AuditTrail audit, JdbcClient sql, Clock clock) {
        this.mail = mail;
        this.outbox = outbox;
        this.settings = settings;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    record MailTested(String area, UUID about) implements Event {
        @Override
        public String what() {
            return "Test message sent";
        }
    }

    record MessageTriedAgain(String area, UUID about) implements Event {
        @Override
        public String what() {
            return "Message given another try";
        }
    }

    static boolean may(Staff staff) {
        return !staff.areasAs(Role.SYSTEM_ADMINISTRATOR).isEmpty();
    }

    MailPage show(Staff staff) {
        NotAllowed.unless(may(staff));
        var areas = areas(staff);
        var since = clock.instant().minus(SHOWN).atOffset(ZoneOffset.UTC);
        var counts = sql.sql("""
                select count(next_try_at) as waiting, count(sent_at) as sent, count(refused_at) as refused
                from platform.mail_message
                where (queued_at > :since or next_try_at is not null) and (area is null or area = any(:areas))
                """)
                .param("since", since)
                .param("areas", areas)
                .query(MailPage.Counts.class)
                .single();
        var latest =
                sql.sql("""
                select id, queued_at, wording, split_part(recipient, '@', 2) as domain, sent_at, refused_at, tries,
                    next_try_at, last_answer
                from platform.mail_message where area is null or area = any(:areas)
                order by (sent_at is null) desc, queued_at desc limit 50
                """).param("areas", areas).query((row, i) -> row(row)).list();
        return new MailPage(mail.where(), replies(), staff.email(), counts, latest);
    }

    @Transactional
    void test(Change change) {
        NotAllowed.unless(may(change.by()));
        var to = MailAddress.of(change.by().email()).orElseThrow(NotAllowed::new);
        var id = mail.send(Message.of("", to, TestMessage.TEST_MESSAGE, Map.of()));
        audit.record(change, new MailTested(Event.EVERYWHERE, id));
    }

    @Transactional
    void tryAgain(UUID message, Change change) {
        NotAllowed.unless(may(change.by()) && isTheirs(message, change.by()));
        outbox.tryAgain(message);
        audit.record(change, new MessageTriedAgain(Event.EVERYWHERE, message));
    }

    private boolean isTheirs(UUID message, Staff staff) {
        return sql.sql("""
                select exists (select from platform.mail_message
                where id = :id and (area is null or area = any(:areas)))
                """)
                .param("id", message)
                .param("areas", areas(staff))
                .query(Boolean.class)
                .single();
    }

    /** Of the areas they look after, and of the whole installation. */
    private static String[] areas(Staff staff) {
        return staff.areasAs(Role.SYSTEM_ADMINISTRATOR).toArray(String[]::new);
    }

    private String replies() {
        return settings.imap()
                .map(it -> "Answers of calendars are read from the mailbox at " + it.host() + ".")
                .orElse("No mailbox is set up: answers of calendars are not read. People can still answer on their own"
                        + " page, and the office can record what they say.");
    }

    private static MailPage.Row row(ResultSet row) throws SQLException {
        var next = row.getObject("next_try_at", OffsetDateTime.class);
        var state = next != null
                ? Mail.State.WAITING
                : row.getObject("sent_at") != null ? Mail.State.SENT : Mail.State.REFUSED;
        var about = row.getString("wording").toLowerCase(Locale.ROOT).replace('_', ' ');
        return new MailPage.Row(
                row.getObject("id", UUID.class),
                Dates.moment(row.getObject("queued_at", OffsetDateTime.class).toInstant()),
                about.substring(0, 1).toUpperCase(Locale.ROOT) + about.substring(1),
                row.getString("domain"),
                state,
                row.getInt("tries"),
                next == null ? "" : Dates.moment(next.toInstant()),
                row.getString("last_answer"));
    }
}
