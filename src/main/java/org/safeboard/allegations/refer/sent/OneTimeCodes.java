package org.safeboard.allegations.refer.sent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.safeboard.allegations.domain.incoming.Referral;
import org.safeboard.platform.sessions.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The codes sent to those who come back. Only the last one sent is good, for a quarter of an hour, once, and until it was
 * mistyped five times; kept is a keyed hash.
 */
@Component
class OneTimeCodes {
    static final Duration GOOD = Duration.ofMinutes(15);
    private static final int TRIES = 5;
    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Signature signature;
    private final Clock clock;

    OneTimeCodes(JdbcClient database, Signature signature, Clock clock) {
        this.database = database;
        this.signature = signature;
        this.clock = clock;
    }

    /** A new one, in place of any before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String fresh(Referral referral) {
        var code = "%06d".formatted(RANDOM.nextInt(CODES));
        database.sql("""
                insert into allegations.referral_code (referral, code, good_until, tries)
                values (:referral, :code, :until, 0)
                on conflict (referral) do update
                set code = excluded.code, good_until = excluded.good_until, tries = 0
                """)
                .param("referral", referral.id())
                .param("code", hash(referral.id(), code))
                .param("until", now().plus(GOOD))
                .update();
        return code;
    }

    private record Kept(byte[] code, OffsetDateTime goodUntil, int tries) {}

    /** Is this the code? Whether or not it is, a try is used up, in a transaction of its own. */
    @Transactional
    public boolean use(Referral referral, String typed) {
        var kept = database.sql("""
                update allegations.referral_code set tries = tries + 1 where referral = :referral
                returning code, good_until, tries
                """)
                .param("referral", referral.id())
                .query(Kept.class)
                .optional();
        var right = kept.isPresent()
                && kept.get().tries <= TRIES
                && kept.get().goodUntil.isAfter(now())
                && MessageDigest.isEqual(kept.get().code, hash(referral.id(), typed.replaceAll("\\D", "")));
        if (right) {
            database.sql("delete from allegations.referral_code where referral = :referral")
                    .param("referral", referral.id())
                    .update();
        }
        return right;
    }

    private byte[] hash(UUID referral, String code) {
        var signed = signature.sign("one-time code", referral + "/" + code);
        return signed.substring(signed.lastIndexOf('.') + 1).getBytes(StandardCharsets.US_ASCII);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
