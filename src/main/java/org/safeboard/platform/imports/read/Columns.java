package org.safeboard.platform.imports.read;

/** Columns as spreadsheets name them: A, B, ... Z, AA. */
public final class Columns {
    private static final int MANY = 1 << 20;

    private Columns() {}

    /** @param column from 0 */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (var left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.append((char) ('A' + (left - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /** The column of a cell's address such as AB17, from 0; a very large number where it is no address. */
    static int of(CharSequence address) {
        var column = 0;
        for (var i = 0; i < address.length(); i++) {
            var letter = address.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
            if (column > MANY) {
                return MANY;
            }
        }
        return column == 0 ? MANY : column - 1;
    }

    /** A number of up to nine digits; -1 where it is none. */
    static int number(CharSequence text) {
        if (text.isEmpty() || text.length() > 9) {
            return -1;
        }
        var number = 0;
        for (var i = 0; i < text.length(); i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
