package org.safeboard.allegations.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeboard.platform.web.Part;

/** The complaints about a case. */
public record ComplaintsPart(UUID contact, boolean mayKeep, List<Line> complaints) implements Part {

    /** A complaint in a line; {@code waitsFor} is blank where nothing waits. */
    public record Line(UUID id, LocalDate receivedOn, String about, String result, String waitsFor) {}
}
