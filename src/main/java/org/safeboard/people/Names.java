package org.safeboard.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names without what people leave out or write differently: case, accents, punctuation, titles. */
final class Names {
    private static final String APOSTROPHES = "'’‘ʼʻ`´";
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "reverend", "sir");

    private Names() {}

    /** Lower case, no accents; hyphens and other punctuation are spaces, apostrophes are nothing. */
    static String fold(String name) {
        var bare = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(bare.length());
        boolean gap = false;
        for (int i = 0; i < bare.length(); i += Character.charCount(bare.codePointAt(i))) {
            int c = bare.codePointAt(i);
            if (isMark(c) || APOSTROPHES.indexOf(c) >= 0) {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                gap = true;
                continue;
            }
            if (gap && !folded.isEmpty()) {
                folded.append(' ');
            }
            gap = false;
            appendInLatinLetters(folded, c);
        }
        return folded.toString();
    }

    private static boolean isMark(int c) {
        var type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** The letters that decomposing leaves whole. */
    private static void appendInLatinLetters(StringBuilder folded, int c) {
        switch (c) {
            case 'ł' -> folded.append('l');
            case 'ø' -> folded.append('o');
            case 'đ', 'ð' -> folded.append('d');
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ı' -> folded.append('i');
            default -> folded.appendCodePoint(c);
        }
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
