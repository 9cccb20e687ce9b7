package org.safeboard.platform.letters;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a field is written in a text, and which known one somebody may have meant. */
final class Fields {
    static final Pattern FIELD = Pattern.compile("\\{\\{([^{}]{1,80})}}|«([^«»]{1,80})»");
    static final Pattern BROKEN = Pattern.compile("\\{\\{|}}|«|»");

    private Fields() {}

    /** The name in a match of {@link #FIELD}, without needless spaces and capitals. */
    static String name(java.util.regex.MatchResult match) {
        var given = match.group(1) == null ? match.group(2) : match.group(1);
        return given.strip().replaceAll("[\\s\u00a0]+", " ").toLowerCase(Locale.UK);
    }

    /** The known field that is spelt most like an unknown one, if it is near enough to have been meant. */
    static Optional<String> nearest(String unknown, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(it -> distance(unknown, it)))
                .filter(it -> distance(unknown, it) <= Math.max(2, it.length() / 2));
    }

    /** How many letters have to be added, left out or replaced. */
    private static int distance(String one, String other) {
        var last = new int[other.length() + 1];
        for (int across = 0; across <= other.length(); across++) {
            last[across] = across;
        }
        for (int down = 1; down <= one.length(); down++) {
            var next = new int[other.length() + 1];
            next[0] = down;
            for (int across = 1; across <= other.length(); across++) {
                int same = one.charAt(down - 1) == other.charAt(across - 1) ? 0 : 1;
                next[across] = Math.min(last[across - 1] + same, Math.min(last[across], next[across - 1]) + 1);
            }
            last = next;
        }
        return last[other.length()];
    }
}
