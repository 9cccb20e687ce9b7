package org.safeboard.allegations;

import java.util.List;
import java.util.UUID;

/** What becomes known about the child of a case. */
public interface LookedAfterEvent extends CaseEvent {

    /** It was recorded whether the child is looked after. */
    record LookedAfterRecorded(UUID about, UUID file, String area, List<FieldChange> changes)
            implements LookedAfterEvent {
        @Override
        public String what() {
            return "Whether the child is looked after recorded";
        }
    }
}
