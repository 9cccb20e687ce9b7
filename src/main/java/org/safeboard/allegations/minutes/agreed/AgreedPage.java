package org.safeboard.allegations.minutes.agreed;

import java.util.List;
import org.safeboard.allegations.domain.sittings.Attendee;
import org.safeboard.allegations.domain.sittings.Quorums;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** The minutes of a meeting that has ended, how far they are, and what may be done with them. */
public record AgreedPage(Ended ended, boolean mayApprove, long seen, Codes codes, List<Problem> problems)
        implements Page {

    public String agency(Attendee person) {
        var kind = codes.label(Quorums.AGENCIES, person.agencyKind());
        return person.agency().isBlank() || person.agency().equals(kind) ? kind : person.agency() + " (" + kind + ")";
    }

    public String how(String code) {
        return codes.label("allegations/copy-method", code);
    }

    public String colour(String state) {
        return switch (state) {
            case "Approved" -> "green";
            case "Draft" -> "grey";
            default -> "yellow";
        };
    }
}
