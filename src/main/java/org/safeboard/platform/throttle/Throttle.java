package org.safeboard.platform.throttle;

import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Counts tries. Those of one purpose never push out those of another. Counted on each node by itself, and forgotten when
 * it stops.
 */
@Component
public class Throttle {
    private static final int REMEMBERED = 50_000;
    private static final int NETWORK = 8;

    private final Map<Allowance, Buckets> buckets = new ConcurrentHashMap<>();

    /**
     * Takes one try.
     *
     * @param key who or what is counted, such as {@link #network} of an address
     * @return false when there is none left
     */
    public boolean take(Allowance allowance, String key) {
        return bucket(allowance, key).tryConsume(1);
    }

    /** Gives all tries back. */
    public void giveBack(Allowance allowance, String key) {
        bucket(allowance, key).reset();
    }

    /** Where a request came from, as it is counted: whoever has one IPv6 address has the 2^64 beside it too. */
    public static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK))
                    : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }

    private Bucket bucket(Allowance allowance, String key) {
        return buckets.computeIfAbsent(allowance, Buckets::new).of(key);
    }

    /** Those used last are remembered. */
    private static final class Buckets {
        private final Allowance allowance;
        private final Map<String, Bucket> byKey = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > REMEMBERED;
            }
        };

        Buckets(Allowance allowance) {
            this.allowance = allowance;
        }

        synchronized Bucket of(String key) {
            return byKey.computeIfAbsent(
                    key,
                    it -> Bucket.builder()
                            .addLimit(limit ->
                                    limit.capacity(allowance.tries()).refillGreedy(allowance.tries(), allowance.in()))
                            .build());
        }
    }
}
