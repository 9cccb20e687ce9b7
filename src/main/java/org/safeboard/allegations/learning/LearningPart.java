package org.safeboard.allegations.learning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.learning.Learning;
import org.safeboard.platform.web.Part;

/** What was learnt, on the case file. */
public record LearningPart(UUID contact, @Nullable Learning learning, String themes, boolean mayKeep) implements Part {}
