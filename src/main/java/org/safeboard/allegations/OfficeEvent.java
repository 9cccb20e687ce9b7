package org.safeboard.allegations;

import java.util.List;
import java.util.UUID;

/** What the office does that is no step of a case. */
public interface OfficeEvent extends CaseEvent {

    /** Something that had happened earlier was entered. */
    record EnteredLater(UUID about, UUID file, String area, List<FieldChange> changes) implements OfficeEvent {
        @Override
        public String what() {
            return "Something from earlier entered";
        }
    }
}
