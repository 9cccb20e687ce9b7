package org.safeboard.allegations.bringin;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Identifiers of version 7 (RFC 9562): in the order in which they are made, so that 100,000 of them fill an index from left
 * to right instead of all over it.
 */
final class Ids {
    private static final int COUNTER = 0xFFF;
    private final SecureRandom random = new SecureRandom();
    private final byte[] noise = new byte[8_192];
    private int used = noise.length;
    private long at = System.currentTimeMillis();
    private int counter;

    UUID next() {
        if (++counter > COUNTER) {
            counter = 0;
            at++;
        }
        if (used == noise.length) {
            random.nextBytes(noise);
            used = 0;
        }
        var low = 0L;
        for (var i = 0; i < 8; i++) {
            low = low << 8 | noise[used++] & 0xFF;
        }
        return new UUID(at << 16 | 0x7000 | counter, low & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
