package org.safeboard.allegations;

import java.util.List;
import java.util.UUID;

/** What is done to who somebody of a case is. */
public sealed interface IdentityEvent extends CaseEvent {

    /**
     * What is known about who somebody is was added to or corrected.
     *
     * @param about the record of the person
     */
    record IdentityRecorded(UUID about, UUID file, String area, String whose, List<FieldChange> changes)
            implements IdentityEvent {
        @Override
        public String what() {
            return "Recorded who the " + whose + " is";
        }
    }

    /**
     * Something that had been stated by mistake was taken away.
     *
     * @param about the record of the person
     */
    record MistakeTakenAway(UUID about, UUID file, String area, List<FieldChange> changes) implements IdentityEvent {
        @Override
        public String what() {
            return "Mistake taken away";
        }
    }
}
