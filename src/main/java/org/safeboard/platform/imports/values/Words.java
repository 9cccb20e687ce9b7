package org.safeboard.platform.imports.values;

import java.text.Normalizer;
import java.util.Locale;

/** Text made comparable: small letters and digits, single spaces. */
public final class Words {
    private Words() {}

    /** "  On-Going. " becomes "on going"; what has neither letter nor digit stays as it is. */
    public static String plain(String text) {
        var plain = new StringBuilder(text.length());
        var decomposed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        var gap = false;
        for (var i = 0; i < decomposed.length(); ) {
            var c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !plain.isEmpty()) {
                    plain.append(' ');
                }
                gap = false;
                plain.appendCodePoint(Character.toLowerCase(c));
            } else if (c != '\'' && c != '’' && Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return plain.isEmpty() ? tidy(text).toLowerCase(Locale.ROOT) : plain.toString();
    }

    /** Without blanks around it, of any kind, and with plain spaces inside; line breaks stay. */
    public static String tidy(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        var tidy = start == 0 && end == text.length() ? text : text.substring(start, end);
        return tidy.indexOf('\u00a0') < 0 && tidy.indexOf('\0') < 0
                ? tidy
                : tidy.replace('\u00a0', ' ').replace("\0", "");
    }

    private static boolean blank(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u200b'
                || c == '\ufeff'
                || c > '\u007f' && Character.isWhitespace(c)
                || c == '\u2007'
                || c == '\u202f';
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
