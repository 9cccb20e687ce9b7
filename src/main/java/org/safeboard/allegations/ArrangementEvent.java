package org.safeboard.allegations;

import java.util.List;
import java.util.UUID;

/** What happens while a meeting is arranged. */
public interface ArrangementEvent extends CaseEvent {

    /** A meeting was begun to be arranged. */
    record MeetingPlanned(UUID about, UUID file, String area, List<FieldChange> changes) implements ArrangementEvent {
        @Override
        public String what() {
            return "Meeting being arranged";
        }
    }

    /** People were put on the list of a meeting. */
    record PeopleListed(UUID about, UUID file, String area, List<FieldChange> changes) implements ArrangementEvent {
        @Override
        public String what() {
            return "People to invite listed";
        }
    }

    /** Somebody was taken off the list. */
    record PersonTakenOff(UUID about, UUID file, String area, List<FieldChange> changes) implements ArrangementEvent {
        @Override
        public String what() {
            return "Person taken off the list of a meeting";
        }
    }

    /** Times were put up for choice. */
    record TimesOffered(UUID about, UUID file, String area, List<FieldChange> changes) implements ArrangementEvent {
        @Override
        public String what() {
            return "Times of a meeting offered";
        }
    }

    /** People were asked when they can come. */
    record AvailabilityAsked(UUID about, UUID file, String area, List<FieldChange> changes)
            implements ArrangementEvent {
        @Override
        public String what() {
            return "Asked who can come when";
        }
    }

    /** Somebody said when they can come. */
    record AvailabilityGiven(UUID about, UUID file, String area, List<FieldChange> changes)
            implements ArrangementEvent {
        @Override
        public String what() {
            return "Answered when they can come";
        }
    }

    /** Time and place were chosen, or chosen anew. */
    record TimeChosen(UUID about, UUID file, String area, List<FieldChange> changes) implements ArrangementEvent {
        @Override
        public String what() {
            return "Time and place of a meeting chosen";
        }
    }

    /** Invitations or changes went out. */
    record InvitationsSent(UUID about, UUID file, String area, List<FieldChange> changes) implements ArrangementEvent {
        @Override
        public String what() {
            return "Invitations to a meeting sent";
        }
    }

    /** Somebody answered an invitation. */
    record InvitationAnswered(UUID about, UUID file, String area, List<FieldChange> changes)
            implements ArrangementEvent {
        @Override
        public String what() {
            return "Invitation to a meeting answered";
        }
    }

    /** The meeting does not take place. */
    record ArrangementCancelled(UUID about, UUID file, String area, List<FieldChange> changes)
            implements ArrangementEvent {
        @Override
        public String what() {
            return "Meeting cancelled";
        }
    }
}
