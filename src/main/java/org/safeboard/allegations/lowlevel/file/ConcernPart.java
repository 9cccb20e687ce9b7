package org.safeboard.allegations.lowlevel.file;

import java.util.List;
import org.safeboard.allegations.lowlevel.LowLevelQuery.Named;
import org.safeboard.allegations.lowlevel.SharedConcern;
import org.safeboard.platform.web.Part;

/** A low-level concern on its file. */
public record ConcernPart(SharedConcern concern, List<Named> carriedInto, boolean mayKeep) implements Part {}
