package org.safeboard.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names without what people leave out or write differently: case, accents, punctuation, titles. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "reverend", "sir");

    private Names() {}

    /** Lower case, no accents; hyphens and other punctuation are spaces, apostrophes are nothing. */
    static String fold(String name) {
        var bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var joined = APOSTROPHES.matcher(bare).replaceAll("");
        var lower = joined.toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(lower.length());
        lower.chars().forEach(c -> plain.append(inLatinLetters(c)));
        return OTHER.matcher(plain).replaceAll(" ").strip();
    }

    /** The letters that decomposing leaves whole. */
    private static String inLatinLetters(int c) {
        return switch (c) {
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> Character.toString(c);
        };
    }

    /** The parts of a name in their order, without a title in front. */
    static List<String> parts(String name) {
        var folded = fold(name);
        if (folded.isEmpty()) {
            return List.of();
        }
        var parts = Arrays.asList(folded.split(" "));
        return parts.size() > 1 && TITLES.contains(parts.getFirst()) ? parts.subList(1, parts.size()) : parts;
    }

    /** A family name in one piece: Smith-Jones, Smith Jones and Smithjones are one. */
    static String joined(String familyName) {
        return String.join("", parts(familyName));
    }
}
