package org.safeboard.allegations.overturn;

import java.util.List;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.reopening.OutcomeVersion;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.web.Part;

/** The former outcomes of a case, and the way to replace one that stands. */
public record OutcomesPart(Contact contact, List<Row> rows, Codes codes) implements Part {

    /** An allegation with the outcomes it had before. */
    public record Row(Allegation allegation, List<OutcomeVersion> former, boolean mayReplace) {
        boolean anything() {
            return mayReplace || !former.isEmpty();
        }
    }

    public String label(OutcomeVersion it) {
        return codes.label("allegations/outcome", it.outcome().name());
    }
}
