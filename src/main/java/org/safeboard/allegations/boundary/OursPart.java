package org.safeboard.allegations.boundary;

import java.util.List;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.web.Part;

/** Whose case it is at this moment, where two authorities could each think that it is the other's. */
public record OursPart(Contact contact, List<Line> lines) implements Part {

    /** One sentence, and who keeps the children safe meanwhile. */
    public record Line(String sentence, String safety) {}
}
