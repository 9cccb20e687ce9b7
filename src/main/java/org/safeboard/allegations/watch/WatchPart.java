package org.safeboard.allegations.watch;

import java.util.UUID;
import org.safeboard.platform.web.Part;

/** What others changed since the reader last looked, and whether they watch the case. */
public record WatchPart(UUID contact, Watching.Since since, boolean watches) implements Part {}
