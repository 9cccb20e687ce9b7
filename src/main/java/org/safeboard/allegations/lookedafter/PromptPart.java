package org.safeboard.allegations.lookedafter;

import org.safeboard.platform.web.Part;

/** Stands above a case until somebody has answered whether the child that was hurt is looked after. */
public record PromptPart(String file, boolean mayKeep) implements Part {}
