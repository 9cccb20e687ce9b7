package org.safeboard.allegations;

import java.util.List;
import java.util.UUID;

/** What is recorded about the people of a case. */
public interface PeopleEvent extends CaseEvent {

    /** The adult and the child were described, as figures count them. */
    record PeopleDescribed(UUID about, String area, List<FieldChange> changes) implements PeopleEvent {
        @Override
        public String what() {
            return "Adult and child described";
        }
    }
}
