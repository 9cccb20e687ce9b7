package org.safeboard.platform.passwords;

import java.text.Normalizer;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Encodes and compares passwords with Argon2id (16 MiB, two passes: OWASP Password Storage Cheat Sheet), the name of the
 * algorithm written before each, so that a stronger one can follow.
 */
@Component
public class Passwords {
    private static final int LONGEST = 1000;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2", Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    private final String nobodys = encode(UUID.randomUUID().toString());
    /** Each comparison takes 16 MiB: a flood of them waits instead of filling the memory. */
    private final Semaphore atOnce = new Semaphore(8);

    public String encode(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(normal(password)));
    }

    /** Compares, taking as long where there is no password to compare with. */
    public boolean matches(String password, @Nullable String encoded) {
        atOnce.acquireUninterruptibly();
        try {
            var given = normal(password.length() <= LONGEST ? password : password.substring(0, LONGEST));
            var same = encoder.matches(given, encoded == null ? nobodys : encoded);
            return same && encoded != null && password.length() <= LONGEST;
        } finally {
            atOnce.release();
        }
    }

    /** Two keyboards may write one letter in two ways (NIST SP 800-63B, 3.1.1.2). */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
