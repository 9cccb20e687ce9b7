package org.safeboard.allegations.disclosures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeboard.platform.web.Part;

/** Who asked what is held, and what they were told. */
public record DisclosuresPart(UUID contact, boolean mayKeep, List<Line> disclosures) implements Part {

    /** An enquiry in a line; {@code given} is blank while it waits. */
    public record Line(UUID id, LocalDate askedOn, String by, String given) {}
}
