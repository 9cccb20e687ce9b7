package org.safeboard.people;

import java.util.List;
import java.util.UUID;
import org.safeboard.platform.audit.Event;

/** A person was added to the index, or what is known about them was corrected. */
public record PersonRecorded(String area, UUID about, String what, List<FieldChange> changes) implements Event {}
