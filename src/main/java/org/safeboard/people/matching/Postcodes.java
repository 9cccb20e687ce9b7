package org.safeboard.people.matching;

import java.util.Locale;

/**
 * Postcodes as numbers that can be compared in a few steps: the outward half in the upper four bytes, the inward half in the
 * lower three. Codes of other countries, and a half that was given alone, stand in the outward half.
 */
final class Postcodes {
    private Postcodes() {}

    /** Nought where nothing was written. */
    static long pack(String written) {
        var code = new StringBuilder(8);
        for (int i = 0; i < written.length(); i++) {
            var c = written.charAt(i);
            if (Character.isLetterOrDigit(c) && c < 128) {
                code.append(c);
            }
        }
        var all = code.toString().toUpperCase(Locale.ROOT);
        if (all.isEmpty()) {
            return 0;
        }
        var cut = all.length() > 4 ? all.length() - 3 : all.length();
        return bytes(all.substring(0, Math.min(cut, 4)), 4) << 24 | bytes(all.substring(cut), 3);
    }

    static long district(long postcode) {
        return postcode >>> 24;
    }

    static boolean isWhole(long postcode) {
        return (postcode & 0xffffff) != 0;
    }

    /** Whether two postcodes differ in one sign, or in two neighbours the other way round. */
    static boolean oneSlip(long one, long other) {
        var differ = one ^ other;
        int at = Long.numberOfTrailingZeros(differ) / 8;
        if ((differ & ~(0xffL << at * 8)) == 0) {
            return true;
        }
        var pair = 0xffffL << at * 8;
        return (differ & ~pair) == 0
                && (one >>> at * 8 & 0xff) == (other >>> at * 8 + 8 & 0xff)
                && (one >>> at * 8 + 8 & 0xff) == (other >>> at * 8 & 0xff);
    }

    private static long bytes(String half, int width) {
        long packed = 0;
        for (int i = 0; i < width; i++) {
            packed = packed << 8 | (i < half.length() ? half.charAt(i) : 0);
        }
        return packed;
    }
}
