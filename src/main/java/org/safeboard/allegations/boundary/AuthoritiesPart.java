package org.safeboard.allegations.boundary;

import java.time.LocalDate;
import java.util.List;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.boundary.Authority;
import org.safeboard.allegations.domain.boundary.Crossing;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.web.Part;

/** The other authorities that have a part in a case. */
public record AuthoritiesPart(Contact contact, List<Row> rows, boolean mayAgree, LocalDate today, Codes codes)
        implements Part {

    /** One authority and its part. */
    public record Row(Authority authority, Crossing crossing) {
        public String path() {
            return "/allegations/" + crossing.contact() + "/boundary/" + crossing.id();
        }

        public String colour() {
            return crossing.awaitsAnswer() ? "red" : crossing.withdrawn().on() != null ? "grey" : "green";
        }
    }

    /** The name of the authority that leads; blank where it is ours. */
    public String lead() {
        return rows.stream()
                .filter(it -> it.crossing().withdrawn().on() == null)
                .filter(it -> it.crossing().part() == org.safeboard.allegations.domain.boundary.Part.LEAD
                        || it.crossing().isTransferred())
                .map(it -> it.authority().name())
                .findFirst()
                .orElse("");
    }
}
