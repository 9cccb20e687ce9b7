package org.safeboard.agencies;

import java.util.List;
import java.util.UUID;
import org.safeboard.platform.audit.Event;

/** An organisation was added, changed, closed or opened again. */
public record OrganisationKept(String area, UUID about, String what, List<FieldChange> changes) implements Event {}
