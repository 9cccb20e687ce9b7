package org.safeboard.annualreport.domain.prose;

import java.util.List;

/**
 * Something noticed in the text of a section.
 *
 * @param sentence where, as it is written
 * @param message what is wrong and what to do
 * @param instead names of figures that could stand there
 */
public record Finding(Kind kind, String sentence, String message, List<String> instead) {
    /** What was noticed. */
    public enum Kind {
        UNKNOWN_FIGURE("Unknown figure", false),
        UNKNOWN_PLACE("Unknown table or chart", false),
        WRONG_DIRECTION("Wrong direction", true),
        UNCHECKED_DIRECTION("Direction that cannot be checked", true),
        WRONG_RANK("Wrong rank", true),
        TYPED_NUMBER("Number typed by hand", true);

        private final String title;
        private final boolean acceptable;

        Kind(String title, boolean acceptable) {
            this.title = title;
            this.acceptable = acceptable;
        }

        public String title() {
            return title;
        }

        /** May it be published with a reason? */
        public boolean isAcceptable() {
            return acceptable;
        }
    }

    public Finding {
        instead = List.copyOf(instead);
    }
}
