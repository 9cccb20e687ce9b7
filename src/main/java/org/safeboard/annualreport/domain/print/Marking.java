package org.safeboard.annualreport.domain.print;

import org.safeboard.platform.figures.Audience;

/** The line at the head and foot of every page: for whom it is, and whether it is a draft. */
final class Marking {
    private Marking() {}

    static String of(Audience audience, boolean draft) {
        var whom = switch (audience) {
            case WORKING -> "OFFICIAL-SENSITIVE \u00B7 small numbers shown";
            case PARTNERS -> "OFFICIAL \u00B7 for partner agencies";
            case PUBLIC -> "";
        };
        if (!draft) {
            return whom;
        }
        return whom.isEmpty() ? "DRAFT" : "DRAFT \u00B7 " + whom;
    }
}
