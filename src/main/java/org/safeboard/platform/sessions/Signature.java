package org.safeboard.platform.sessions;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signs short texts that go through a browser and come back (HMAC-SHA256, with a key all nodes share). */
@Component
public class Signature {
    private final JdbcClient database;
    private volatile @Nullable SecretKeySpec key;

    Signature(JdbcClient database) {
        this.database = database;
    }

    /** The text, a dot, and its signature for one purpose. */
    public String sign(String purpose, String text) {
        return text + "." + of(purpose, text);
    }

    /** The text that was signed for this purpose; nothing when the signature is not ours. */
    public Optional<String> verified(String purpose, @Nullable String signed) {
        var dot = signed == null ? -1 : signed.lastIndexOf('.');
        if (signed == null || dot < 0) {
            return Optional.empty();
        }
        var text = signed.substring(0, dot);
        var same = MessageDigest.isEqual(
                of(purpose, text).getBytes(StandardCharsets.UTF_8),
                signed.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
        return same ? Optional.of(text) : Optional.empty();
    }

    private String of(String purpose, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal((purpose + '\n' + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private SecretKeySpec key() {
        var known = key;
        if (known == null) {
            var fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            database.sql(
                            "insert into platform.secret (name, value) values ('signature', :value) on conflict do nothing")
                    .param("value", fresh)
                    .update();
            var value = database.sql("select value from platform.secret where name = 'signature'")
                    .query((row, i) -> row.getBytes(1))
                    .single();
            known = new SecretKeySpec(value, "HmacSHA256");
            key = known;
        }
        return known;
    }
}
