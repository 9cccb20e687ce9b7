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

    /** Somebody was added to the ledger of those who have to be told. */
    record RecipientAdded(UUID about, UUID file, String area, String who) implements TellingEvent {
        @Override
        public String what() {
            return "To be told too: " + who;
        }
    }

    /** It was settled whose it is to tell somebody, and in which words. */
    record TellingPlanned(UUID about, UUID file, String area, String who, List<FieldChange> changes)
            implements TellingEvent {
        @Override
        public String what() {
            return "Agreed who tells: " + who;
        }
    }

    /** Somebody is not told yet. */
    record TellingWithheld(UUID about, UUID file, String area, String who, List<FieldChange> changes)
            implements TellingEvent {
        @Override
        public String what() {
            return "Telling withheld: " + who;
        }
    }

    /** Somebody was told. */
    record PersonTold(UUID about, UUID file, String area, String who, List<FieldChange> changes)
            implements TellingEvent {
        @Override
        public String what() {
            return "Told: " + who;
        }
    }

    /** Somebody does not have to be told. */
    record TellingNotNeeded(UUID about, UUID file, String area, String who, List<FieldChange> changes)
            implements TellingEvent {
        @Override
        public String what() {
            return "Does not have to be told: " + who;
        }
    }

    /** A letter was drafted, or its draft changed. */
    record LetterDrafted(UUID about, UUID file, String area, String kind) implements TellingEvent {
        @Override
        public String what() {
            return "Letter drafted: " + kind;
        }
    }

    /** A letter was released: its text is frozen. */
    record LetterReleased(UUID about, UUID file, String area, int number, List<FieldChange> changes)
            implements TellingEvent {
        @Override
        public String what() {
            return "Letter %d released".formatted(number);
        }
    }

    /** A letter was sent or handed over. */
    record LetterServed(UUID about, UUID file, String area, int number, List<FieldChange> changes)
            implements TellingEvent {
        @Override
        public String what() {
            return "Letter %d sent".formatted(number);
        }
    }

    /** A letter came back. */
    record LetterReturned(UUID about, UUID file, String area, int number, List<FieldChange> changes)
            implements TellingEvent {
        @Override
        public String what() {
            return "Letter %d came back: they are still to be told".formatted(number);
        }
    }
}
