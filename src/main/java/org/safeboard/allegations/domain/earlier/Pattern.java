package org.safeboard.allegations.domain.earlier;

import java.util.List;

/**
 * Something that shows only when contacts are seen together. It asks to be looked at, and decides nothing: no outcome and
 * no figure changes by it.
 *
 * @param records those it speaks of, as far as the reader may see them; only they are counted
 */
public record Pattern(Kind kind, String sentence, List<EarlierContact> records) {

    /** What contacts have in common. */
    public enum Kind {
        SETTING("Setting"),
        NATURE("Same nature at one setting"),
        SUPPLIER("Supplier of staff"),
        HOUSEHOLD("Household"),
        CHILD("Child"),
        RISE("Unusual rise");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
