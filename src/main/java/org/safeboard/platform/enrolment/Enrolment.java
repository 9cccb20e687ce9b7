package org.safeboard.platform.enrolment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the links with which people choose their password. A link works once, and the token in it is kept nowhere. */
@Component
public class Enrolment {
    /** How long a link works. */
    public static final Duration GOOD_FOR = Duration.ofHours(72);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Clock clock;

    Enrolment(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The path of the link with which the first administrator enrols, such as {@code /enrol/3q2-7w...}; nothing once
     * there is any account. A link made before works no more.
     */
    @Transactional
    public Optional<String> firstAdministratorLink() {
        if (anybody()) {
            return Optional.empty();
        }
        return Optional.of(link(null));
    }

    /** The path of a link with which this person chooses a password; one made before works no more. */
    @Transactional
    public String linkFor(UUID staff) {
        return link(staff);
    }

    private String link(@Nullable UUID staff) {
        database.sql("delete from platform.enrolment where used_at is null and staff is not distinct from :staff::uuid")
                .param("staff", staff)
                .update();
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        database.sql("""
                insert into platform.enrolment (token_hash, staff, made_at, expires_at)
                values (:hash, :staff, :now, :until)
                """)
                .param("hash", hash(token))
                .param("staff", staff)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", now.plus(GOOD_FOR).atOffset(ZoneOffset.UTC))
                .update();
        return "/enrol/" + token;
    }

    /** Whom a link is for, while it works. */
    Optional<Invited> find(String token) {
        return database.sql("""
                select enrolment.staff, coalesce(staff.name, '') as name, coalesce(staff.email, '') as email
                from platform.enrolment
                left join platform.staff on staff.id = enrolment.staff
                where token_hash = :hash and used_at is null and expires_at > :now
                  and (staff.left_on is null or staff.left_on > :now::date)
                  and (enrolment.staff is not null or not exists (select from platform.staff))
                """)
                .param("hash", hash(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Invited.class)
                .optional();
    }

    /** Uses a link up; false when somebody else did so meanwhile. Call it in the transaction of what it is used for. */
    boolean use(String token) {
        return 1
                == database.sql("""
                        update platform.enrolment set used_at = :now where token_hash = :hash and used_at is null
                        """)
                        .param("hash", hash(token))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
    }

    boolean anybody() {
        return database.sql("select exists (select from platform.staff)")
                .query(Boolean.class)
                .single();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Whom a link is for.
     *
     * @param staff null for the first administrator, who has no account yet
     */
    record Invited(@Nullable UUID staff, String name, String email) {}
}
