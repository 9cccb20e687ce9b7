package org.safeboard.platform.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Event;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secret addresses of calendars: one a person, shown once; only the hash of its secret is kept. */
@Component
class CalendarLinks {
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;
    private final AuditTrail audit;

    CalendarLinks(JdbcClient sql, AuditTrail audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** A person made an address for their calendar, in place of one they had. */
    record CalendarLinkMade(String area, UUID about) implements Event {
        @Override
        public String what() {
            return "Address for a calendar made";
        }
    }

    /** A person removed the address for their calendar. */
    record CalendarLinkRemoved(String area, UUID about) implements Event {
        @Override
        public String what() {
            return "Address for a calendar removed";
        }
    }

    Optional<Instant> madeAt(Staff staff) {
        return sql.sql("select made_at from platform.calendar_link where staff = ?")
                .param(staff.id())
                .query((row, n) ->
                        row.getObject("made_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Makes an address; one that was there works no more. */
    @Transactional
    String make(Change change) {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.sql("""
                insert into platform.calendar_link (staff, token_hash, made_at) values (?, ?, ?)
                    on conflict (staff) do update set token_hash = excluded.token_hash, made_at = excluded.made_at""")
                .params(change.by().id(), hash(token), Timestamp.from(change.at()))
                .update();
        audit.record(change, new CalendarLinkMade(Event.EVERYWHERE, change.by().id()));
        return "/calendar/" + token;
    }

    @Transactional
    void remove(Change change) {
        sql.sql("delete from platform.calendar_link where staff = ?")
                .param(change.by().id())
                .update();
        audit.record(
                change, new CalendarLinkRemoved(Event.EVERYWHERE, change.by().id()));
    }

    /** Whose calendar it is. */
    Optional<UUID> owner(String token) {
        return sql.sql("select staff from platform.calendar_link where token_hash = ?")
                .param(hash(token))
                .query(UUID.class)
                .optional();
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
