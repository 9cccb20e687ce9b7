package org.safeboard.platform.signin;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * How often somebody may try to sign in: so often from one address, and so often to one account. A browser in which the
 * person signed in before has tries of its own, so that strangers cannot use up theirs (OWASP, "Device cookies").
 * Counted on each node by itself.
 */
@Component
class Tries {
    private static final int REMEMBERED = 50_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Takes one try.
     *
     * @param known names the browser when the account's owner signed in there before; blank otherwise
     * @return false when there is none left
     */
    boolean take(String email, String address, String known) {
        var account = email.strip().toLowerCase(Locale.ROOT);
        var fromHere = bucket("address " + address, () -> bucket(60, Duration.ofMinutes(10)));
        var toAccount = known.isBlank()
                ? bucket("account " + account, () -> bucket(10, Duration.ofMinutes(10)))
                : bucket("known " + known, () -> bucket(20, Duration.ofMinutes(10)));
        return fromHere.tryConsume(1) && toAccount.tryConsume(1);
    }

    /** Gives the account its tries back when its owner got in. */
    void succeeded(String email) {
        var account = email.strip().toLowerCase(Locale.ROOT);
        bucket("account " + account, () -> bucket(10, Duration.ofMinutes(10))).reset();
    }

    private synchronized Bucket bucket(String key, Supplier<Bucket> fresh) {
        return buckets.computeIfAbsent(key, it -> fresh.get());
    }

    private static Bucket bucket(int tries, Duration in) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, in))
                .build();
    }
}
