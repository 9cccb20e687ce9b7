package org.safeboard.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.codes.Codes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends mail: a message is kept with the act it tells of, or not at all, and goes out soon after. */
@Component
public class Mail {
    private final JdbcClient sql;
    private final Areas areas;
    private final Codes codes;
    private final MailSettings settings;
    private final Clock clock;

    Mail(JdbcClient sql, Areas areas, Codes codes, MailSettings settings, Clock clock) {
        this.sql = sql;
        this.areas = areas;
        this.codes = codes;
        this.settings = settings;
        this.clock = clock;
    }

    /** How a message stands. */
    public enum State {
        WAITING("Waiting to be sent"),
        SENT("Sent"),
        REFUSED("Not delivered");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What became of a message.
     *
     * @param at when it was sent or refused; while it waits, when it was written
     * @param answer what the mail server said last, without addresses
     */
    public record Sent(UUID id, State state, Instant at, String answer) {}

    /** Puts a message into the outbox, in the transaction of the act. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID send(Message message) {
        var id = UUID.randomUUID();
        var board = areas.find(message.area()).map(Areas.Area::board).orElse("Safeboard");
        var written = new Letter(message, board, settings, codes);
        var invitation = message.invitation();
        sql.sql("""
                insert into platform.mail_message (
                    id, area, recipient, wording, subject, text, calendar, calendar_method, queued_at, next_try_at)
                values (:id, (select code from platform.area where code = :area), :to, :wording, :subject, :text,
                    :calendar, :method, :now, :now)
                """)
                .param("id", id)
                .param("area", message.area())
                .param("to", message.to().text())
                .param("wording", message.wording().name())
                .param("subject", written.subject())
                .param("text", written.text())
                .param("calendar", written.calendar(clock.instant()))
                .param("method", invitation == null ? null : invitation.method().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** What became of these messages. */
    public Map<UUID, Sent> sent(Collection<UUID> messages) {
        return messages.isEmpty()
                ? Map.of()
                : sql.sql("""
                        select id, queued_at, sent_at, refused_at, last_answer from platform.mail_message
                        where id in (:ids)
                        """).param("ids", messages).query((row, i) -> sent(row)).list().stream()
                        .collect(Collectors.toMap(Sent::id, it -> it));
    }

    /** Is there a server that sends them? */
    public boolean hasServer() {
        return settings.smtp().isPresent();
    }

    /** Where messages go, in a sentence for the pages that send some and for the start. */
    public String where() {
        return settings.smtp()
                .map(it -> "Mail is sent through " + it.host() + ".")
                .orElseGet(() -> "No mail server is set up: each message is put into a file in the folder outbox beside"
                        + " the data, and nobody receives it.");
    }

    static Sent sent(ResultSet row) throws SQLException {
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        var refused = row.getObject("refused_at", OffsetDateTime.class);
        var state = sent != null ? State.SENT : refused != null ? State.REFUSED : State.WAITING;
        var at = sent != null ? sent : refused != null ? refused : row.getObject("queued_at", OffsetDateTime.class);
        return new Sent(row.getObject("id", UUID.class), state, at.toInstant(), row.getString("last_answer"));
    }
}
