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

    /** Somebody else leads a case from now on. */
    record LeadChanged(UUID about, String area, List<FieldChange> changes) implements OfficeEvent {
        @Override
        public String what() {
            return "Handed over";
        }
    }

    /** Cases are handed over from a day that is still to come; about the hand-over, which has no file. */
    record HandOverPlanned(UUID about, String area, int cases) implements OfficeEvent {
        @Override
        public String what() {
            return "Hand-over of %d cases planned".formatted(cases);
        }
    }

    /** A hand-over was undone; about the hand-over, which has no file. */
    record HandOverUndone(UUID about, String area, int cases) implements OfficeEvent {
        @Override
        public String what() {
            return "Hand-over undone, %d cases given back".formatted(cases);
        }
    }

    /** A view of the case list was saved or removed; about the area's own list, which has no file. */
    record ViewKept(UUID about, String area, boolean kept) implements OfficeEvent {
        @Override
        public String what() {
            return kept ? "View of the case list saved" : "View of the case list removed";
        }
    }
}
