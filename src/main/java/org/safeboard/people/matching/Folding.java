package org.safeboard.people.matching;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What was written without what people leave out or write differently: case, accents, punctuation, titles. */
public final class Folding {
    private static final String APOSTROPHES = "'’‘ʼʻ`´";
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "rev",
            "reverend",
            "sir",
            "dame",
            "lord",
            "lady");

    private Folding() {}

    /** Lower case, no accents; hyphens and other punctuation are spaces, apostrophes are nothing. */
    public static String fold(String written) {
        if (isPlain(written)) {
            return written.toLowerCase(Locale.ROOT);
        }
        var bare = Normalizer.normalize(written, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
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

    /** The words of a name in their order, without a title in front. */
    public static List<String> words(String name) {
        var folded = fold(name);
        if (folded.isEmpty()) {
            return List.of();
        }
        var words = Arrays.asList(folded.split(" "));
        return words.size() > 1 && TITLES.contains(words.getFirst()) ? words.subList(1, words.size()) : words;
    }

    /** A family name in one piece: Smith-Jones, Smith Jones and Smithjones are one. */
    public static String joined(String familyName) {
        return String.join("", words(familyName));
    }

    /** Most of what is typed: one word of letters and digits that need nothing but lower case. */
    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            var c = written.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
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
}
