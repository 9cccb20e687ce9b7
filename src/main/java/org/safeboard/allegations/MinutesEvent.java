package org.safeboard.allegations;

import java.util.List;
import java.util.UUID;

/** What happens to the minutes of a meeting, from its beginning to the copies given. */
public interface MinutesEvent extends CaseEvent {

    /** A meeting began, and its minutes with it. */
    record MeetingBegun(UUID about, UUID file, String area, String type, List<FieldChange> changes)
            implements MinutesEvent {
        @Override
        public String what() {
            return type + " position of trust meeting begun";
        }
    }

    /** The minutes of a running meeting were saved. */
    record MinutesWritten(UUID about, UUID file, String area, List<FieldChange> changes) implements MinutesEvent {
        @Override
        public String what() {
            return "Minutes saved";
        }
    }

    /** A meeting was ended, and recorded by that. */
    record MeetingEnded(UUID about, UUID file, String area, String type, List<FieldChange> changes)
            implements MinutesEvent {
        @Override
        public String what() {
            return type + " position of trust meeting ended and recorded";
        }
    }

    /** The draft went to the chair. */
    record MinutesSentToChair(UUID about, UUID file, String area, int version) implements MinutesEvent {
        @Override
        public String what() {
            return "Draft minutes sent to the chair, version %d".formatted(version);
        }
    }

    /** The minutes were approved. */
    record MinutesApproved(UUID about, UUID file, String area, int version) implements MinutesEvent {
        @Override
        public String what() {
            return "Minutes approved, version %d".formatted(version);
        }
    }

    /** The minutes were corrected by a further version. */
    record MinutesCorrected(UUID about, UUID file, String area, int version, List<FieldChange> changes)
            implements MinutesEvent {
        @Override
        public String what() {
            return "Minutes corrected: version %d".formatted(version);
        }
    }

    /** Somebody disputes a passage, or the chair answered. */
    record PassageDisputed(UUID about, UUID file, String area, boolean answered, List<FieldChange> changes)
            implements MinutesEvent {
        @Override
        public String what() {
            return answered ? "Disputed passage of the minutes answered" : "Passage of the minutes disputed";
        }
    }

    /** Copies were given. */
    record CopiesGiven(UUID about, UUID file, String area, int copies, List<FieldChange> changes)
            implements MinutesEvent {
        @Override
        public String what() {
            return copies == 1 ? "A copy of the minutes given" : "%d copies of the minutes given".formatted(copies);
        }
    }
}
