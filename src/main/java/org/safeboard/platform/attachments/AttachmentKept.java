package org.safeboard.platform.attachments;

import java.util.List;
import java.util.UUID;
import org.safeboard.platform.audit.Event;

/** A document was kept, moved to another file, or found to hold a virus. */
public record AttachmentKept(String area, UUID about, UUID file, String what, List<FieldChange> changes)
        implements Event {}
