package org.safeboard.allegations.arrange;

import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.domain.meetings.Arrangement;
import org.safeboard.platform.web.Part;

/** Meetings that are being arranged, on the case file. */
public record ArrangedPart(UUID file, List<Arrangement> meetings, boolean mayArrange) implements Part {}
