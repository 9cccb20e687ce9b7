package org.safeboard.platform.mail.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.mail.MailSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes messages out of the outbox and hands them on. Several nodes may do so at once: each takes a row that nobody holds.
 * A node that dies after the server took a message sends it again, under the same Message-ID.
 */
@Component
public class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    /** Between one try and the next, growing; after the last it is given up. About two days in all. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Post post;

    public Outbox(JdbcClient sql, TransactionOperations transaction, Clock clock, MailSettings settings) {
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
        this.post = settings.smtp()
                .<Post>map(it -> new MailServer(it, settings.from()))
                .orElseGet(() -> new FileFolder(settings.folder(), settings.from()));
    }

    @Scheduled(fixedDelay = 5_000)
    void nowAndThen() {
        deliverDue();
    }

    /** Delivers what is due, one after the other, and says how many messages were tried. */
    public int deliverDue() {
        int tried = 0;
        while (Boolean.TRUE.equals(transaction.execute(status -> deliverNext()))) {
            tried++;
        }
        return tried;
    }

    private record Due(Envelope envelope, int tries) {}

    private boolean deliverNext() {
        var due = sql.sql("""
                select id, recipient, subject, text, calendar, calendar_method, queued_at, tries
                from platform.mail_message where next_try_at <= :now
                order by next_try_at limit 1 for update skip locked
                """)
                .param("now", at(clock.instant()))
                .query((row, i) -> new Due(envelope(row), row.getInt("tries")))
                .optional();
        due.ifPresent(this::deliver);
        return due.isPresent();
    }

    private void deliver(Due due) {
        var id = due.envelope().id();
        try {
            post.deliver(due.envelope());
            keep(id, null, clock.instant(), null, "");
        } catch (NotDelivered not) {
            var givenUp = not.isForGood() || due.tries() >= WAITS.size();
            LOG.warn("Message {} was not delivered (try {}): {}", id, due.tries() + 1, not.answer());
            keep(
                    id,
                    givenUp ? null : clock.instant().plus(WAITS.get(due.tries())),
                    null,
                    givenUp ? clock.instant() : null,
                    not.answer());
        }
    }

    private void keep(
            UUID id, @Nullable Instant next, @Nullable Instant sent, @Nullable Instant refused, String answer) {
        sql.sql("""
                update platform.mail_message set tries = tries + 1, next_try_at = :next, sent_at = :sent,
                    refused_at = :refused, last_answer = :answer,
                    text = case when :sent::timestamptz is null then text end,
                    calendar = case when :sent::timestamptz is null then calendar end
                where id = :id
                """)
                .param("id", id)
                .param("next", at(next))
                .param("sent", at(sent))
                .param("refused", at(refused))
                .param("answer", answer)
                .update();
    }

    /** Gives a message that was refused, or waits, another try now. */
    public void tryAgain(UUID message) {
        sql.sql("""
                update platform.mail_message set next_try_at = :now, refused_at = null, tries = 0
                where id = :id and sent_at is null
                """).param("now", at(clock.instant())).param("id", message).update();
    }

    private static Envelope envelope(ResultSet row) throws SQLException {
        return new Envelope(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("calendar"),
                row.getString("calendar_method"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
