package org.safeboard.allegations;

import java.util.List;
import java.util.UUID;

/** What is done about telling people, and about not telling them yet. */
public interface TellingEvent extends CaseEvent {

    /** Police or social care asked that the person is not told. */
    record HoldAsked(UUID about, UUID file, String area, List<FieldChange> changes) implements TellingEvent {
        @Override
        public String what() {
            return "Hold: the person is not to be told";
        }
    }

    /** The hold was looked at and goes on. */
    record HoldLookedAt(UUID about, UUID file, String area, List<FieldChange> changes) implements TellingEvent {
        @Override
        public String what() {
            return "Hold looked at again: it goes on";
        }
    }

    /** The person may be told. */
    record HoldLifted(UUID about, UUID file, String area, List<FieldChange> changes) implements TellingEvent {
        @Override
        public String what() {
            return "Hold lifted: the person may be told";
        }
    }
}
