package org.safeboard.platform.staff;

import java.util.List;
import java.util.UUID;
import org.safeboard.platform.audit.Event;

/** What is done to accounts and roles; each is about a member of staff. */
sealed interface StaffEvent extends Event {
    record PersonAdded(String area, UUID about, List<FieldChange> changes) implements StaffEvent {
        @Override
        public String what() {
            return "Account made";
        }
    }

    record RoleGiven(String area, UUID about, List<FieldChange> changes) implements StaffEvent {
        @Override
        public String what() {
            return "Role given";
        }
    }

    record RoleEnded(String area, UUID about, List<FieldChange> changes) implements StaffEvent {
        @Override
        public String what() {
            return "Role ended";
        }
    }

    record LinkMade(String area, UUID about) implements StaffEvent {
        @Override
        public String what() {
            return "Link to choose a password made";
        }
    }

    record PersonLeft(String area, UUID about) implements StaffEvent {
        @Override
        public String what() {
            return "Account closed";
        }
    }
}
