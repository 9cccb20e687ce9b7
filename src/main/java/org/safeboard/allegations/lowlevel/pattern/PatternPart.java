package org.safeboard.allegations.lowlevel.pattern;

import java.util.UUID;
import org.safeboard.platform.web.Part;

/** Says on a file that there are several low-level concerns about its adult. */
public record PatternPart(UUID contact, String summary) implements Part {}
