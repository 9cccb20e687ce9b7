package org.safeboard.allegations.arrange.send;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.platform.mail.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pages of their own on which people without an account answer. The token stands in the message alone. */
@Component
public class PersonalLinks {
    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient sql;

    PersonalLinks(JdbcClient sql) {
        this.sql = sql;
    }

    /** A new link; those sent before stay good until they expire. */
    Value.Link make(UUID invitee, LocalDate lastDay) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.sql("insert into allegations.invitee_link (token_hash, invitee, expires_on) values (?, ?, ?)")
                .params(hash(token), invitee, lastDay)
                .update();
        return new Value.Link("/meeting-answer/" + token);
    }

    /** Whose link it is; nothing where nobody has it, or no longer. */
    public Optional<UUID> invitee(String token, LocalDate today) {
        return sql.sql("select invitee from allegations.invitee_link where token_hash = ? and expires_on >= ?")
                .params(hash(token), today)
                .query(UUID.class)
                .optional();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
