package org.safeboard.allegations.bodies;

import java.util.List;
import org.safeboard.allegations.domain.bodies.BodyKind;
import org.safeboard.allegations.domain.bodies.ResponsibleBody;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.web.Part;

/** Who is responsible, on the case file. */
public record BodiesPart(String file, List<ResponsibleBody> bodies, boolean mayKeep, boolean mayAdd, Codes codes)
        implements Part {
    public String kind(ResponsibleBody body) {
        return codes.label(BodyKind.LIST, body.kind().name());
    }
}
