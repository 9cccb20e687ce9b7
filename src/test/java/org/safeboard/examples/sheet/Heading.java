package org.safeboard.examples.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A column as the office has it.
 *
 * @param field which of a row's values is under it; blank for one of the office's own
 * @param list the code list of the value; null where it is written as it is
 * @param width in characters
 */
record Heading(String text, String field, @Nullable String list, int width) {
    static Heading of(String text, String field, int width) {
        return new Heading(text, field, null, width);
    }

    static Heading coded(String text, String field, String list) {
        return new Heading(text, field, "allegations/" + list, 18);
    }
}
