package org.safeboard.allegations.refer.keeping;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code somebody comes back with. It is long enough (78 bits) to be the key of what they wrote: the code itself is
 * kept nowhere, only a hash to find the draft by.
 *
 * @param letters sixteen letters and digits, none of them like another
 */
public record DraftCode(String letters) {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static DraftCode fresh() {
        return new DraftCode(random(LENGTH));
    }

    /** Letters and digits that are not mistaken for each other. */
    public static String random(int length) {
        var letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return letters.toString();
    }

    /** A code as somebody typed it, with or without spaces and hyphens; empty where it cannot be one. */
    public static Optional<DraftCode> typed(String text) {
        var letters = text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return letters.length() == LENGTH && letters.chars().allMatch(it -> ALPHABET.indexOf(it) >= 0)
                ? Optional.of(new DraftCode(letters))
                : Optional.empty();
    }

    /** As people read and copy it: in groups of four. */
    public String readable() {
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** What the draft is found by. */
    public String id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(("find\n" + letters).getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** What it is sealed with. */
    SecretKey key() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(letters.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal("seal".getBytes(StandardCharsets.US_ASCII)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return "DraftCode"; // never in a log
    }
}
