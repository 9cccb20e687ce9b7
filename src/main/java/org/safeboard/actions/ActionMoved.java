package org.safeboard.actions;

import java.util.List;
import java.util.UUID;
import org.safeboard.platform.audit.Event;

/**
 * An action was promised, claimed or evidenced.
 *
 * @param about the action
 * @param file the case file it belongs to, whose history shows it
 */
public record ActionMoved(String area, UUID about, UUID file, String what, List<FieldChange> changes)
        implements Event {}
