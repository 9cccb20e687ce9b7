package org.safeboard.allegations.arrange;

import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Meeting;

/** A meeting to be arranged, as typed. */
public record PlanForm(Meeting.@Nullable Type type, String chair, String minuteTaker) {}
