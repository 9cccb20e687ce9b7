package org.safeboard.allegations.hold;

import java.util.UUID;
import org.safeboard.platform.web.Part;

/** The way to a hold, where none stands. */
public record AskHoldPart(UUID file) implements Part {}
