package org.safeboard.allegations.bringin;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an office writes in its one column "outcome", which is two things here: what was found about the allegation, and
 * what was done with the contact.
 *
 * @param outcome of the allegation, such as UNS; null where the word says nothing about one
 * @param disposal of the contact, such as NFA; null while it is open
 */
record OfficeOutcome(@Nullable String outcome, @Nullable String disposal) {
    private static final Set<String> FOUND = Set.of("SUB", "UNS", "MAL", "FAL", "UNF", "UNF_FAL");

    /** "Ongoing", and a blank. */
    static final OfficeOutcome OPEN = new OfficeOutcome(null, null);

    /** @param falseInForce was "false" on the list of that day, rather than "unfounded"? */
    static OfficeOutcome of(@Nullable String word, boolean falseInForce, boolean unfoundedInForce) {
        if (word == null || word.equals("ONGOING")) {
            return OPEN;
        }
        if (!FOUND.contains(word)) {
            return new OfficeOutcome(null, word);
        }
        var found = switch (word) {
            case "UNF_FAL" -> falseInForce ? "FAL" : "UNF";
            case "UNF" -> unfoundedInForce || !falseInForce ? "UNF" : "FAL";
            case "FAL" -> falseInForce ? "FAL" : "UNF";
            default -> word;
        };
        return new OfficeOutcome(found, "CONCLUDED");
    }

    /** Is the contact complete on the day it came, unless somebody says otherwise? */
    boolean needsNoDate() {
        return "NFA".equals(disposal) || "INFO_ONLY".equals(disposal);
    }
}
