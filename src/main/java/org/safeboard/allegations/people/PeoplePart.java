package org.safeboard.allegations.people;

import java.util.UUID;
import org.safeboard.platform.web.Part;

/** The adult, the child and the school as figures count them, in words. */
public record PeoplePart(UUID contact, boolean mayKeep, String adult, String child, String schoolPhase)
        implements Part {}
