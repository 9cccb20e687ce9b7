package org.safeboard.platform.passwords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.safeboard.platform.rules.Rules;

/** Which passwords are good enough: long, and not what everybody tries first. Nothing is asked of the kinds of characters. */
public final class PasswordRules {
    /** NCSC: three random words; ASVS 5.0 6.2.1 recommends 15. */
    public static final int SHORTEST = 15;

    private static final int LONGEST = 200;
    private static final int LEFT_TO_GUESS = 8;
    private static final Set<String> COMMON = common();
    private static final List<String> ROWS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890123456789",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "qazwsxedcrfvtgbyhnujmikolp");

    private PasswordRules() {}

    /**
     * @param about words about the person, such as their name, which do not count
     * @return the rules, with every one that was not kept; fields {@code password} and {@code again}
     */
    public static Rules check(String password, String again, String... about) {
        var known = known(about);
        return Rules.check(
                        password.codePointCount(0, password.length()) >= SHORTEST,
                        "password",
                        "Password must be 15 characters or more, such as three or four words")
                .and(password.length() <= LONGEST, "password", "Password must be 200 characters or fewer")
                .and(
                        password.length() < SHORTEST || !isEasy(password, known),
                        "password",
                        "This password is easy to guess. Choose three or four words that do not belong together")
                .and(
                        password.length() < SHORTEST || password.equals(again),
                        "again",
                        "Enter the same password a second time");
    }

    /** Easy is what has little left once everything that is tried first is taken out of it. */
    private static boolean isEasy(String password, Set<String> known) {
        var left = plain(password);
        if (left.chars().distinct().count() < 5) {
            return true;
        }
        for (var row : ROWS) {
            left = without(left, row);
        }
        for (var word : known) {
            left = left.replace(word, "");
        }
        return left.length() < LEFT_TO_GUESS || repeats(left);
    }

    /** Takes out every run of four or more neighbours of a keyboard row or of the alphabet, forwards or backwards. */
    private static String without(String text, String row) {
        var backwards = new StringBuilder(row).reverse().toString();
        for (int length = row.length(); length >= 4; length--) {
            for (int at = 0; at + length <= row.length(); at++) {
                text = text.replace(row.substring(at, at + length), "");
                text = text.replace(backwards.substring(at, at + length), "");
            }
        }
        return text;
    }

    private static boolean repeats(String text) {
        for (int length = 1; length < LEFT_TO_GUESS && length <= text.length() / 2; length++) {
            if (text.equals(
                    text.substring(0, length).repeat(text.length() / length + 1).substring(0, text.length()))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> known(String... about) {
        // longer words first, so that "password" is found before "pass"
        var known = new TreeSet<>(
                java.util.Comparator.comparing(String::length).reversed().thenComparing(it -> it));
        known.addAll(COMMON);
        Arrays.stream(about)
                .flatMap(it -> Arrays.stream(it.split("[^\\p{L}\\p{N}]+")))
                .map(PasswordRules::plain)
                .filter(it -> it.length() >= 3)
                .forEach(known::add);
        return known;
    }

    /** Lower case, with the letters that figures stand for. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('@', 'a')
                .replace('$', 's')
                .replaceAll("(?<=\\p{L})0|0(?=\\p{L})", "o")
                .replaceAll("(?<=\\p{L})1(?=\\p{L})", "i")
                .replaceAll("(?<=\\p{L})3(?=\\p{L})", "e");
    }

    private static Set<String> common() {
        try (var words = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/passwords/common.txt"))) {
            return Set.copyOf(new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
