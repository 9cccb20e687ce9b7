package org.safeboard.allegations;

import java.util.List;
import java.util.UUID;

/** What happens between authorities. */
public interface BoundaryEvent extends CaseEvent {

    /** The details of another authority's office were kept or checked; it has no file. */
    record AuthorityKept(UUID about, String area, List<FieldChange> changes) implements BoundaryEvent {
        @Override
        public String what() {
            return "Other authority recorded";
        }
    }

    /** Another authority has a part in a case, or its part was corrected. */
    record PartRecorded(UUID about, UUID file, String area, List<FieldChange> changes) implements BoundaryEvent {
        @Override
        public String what() {
            return "Part of another authority recorded";
        }
    }

    /** A part was acknowledged by the one it was sent to. */
    record PartAcknowledged(UUID about, UUID file, String area, List<FieldChange> changes) implements BoundaryEvent {
        @Override
        public String what() {
            return "Acknowledged between authorities";
        }
    }

    /** The authorities do not agree. */
    record PartDisagreed(UUID about, UUID file, String area, List<FieldChange> changes) implements BoundaryEvent {
        @Override
        public String what() {
            return "Authorities do not agree";
        }
    }

    /** A part was taken back before anybody acknowledged it. */
    record PartWithdrawn(UUID about, UUID file, String area, List<FieldChange> changes) implements BoundaryEvent {
        @Override
        public String what() {
            return "Taken back from another authority";
        }
    }

    /** The outcome went from one authority to the other. */
    record OutcomeReturned(UUID about, UUID file, String area, List<FieldChange> changes) implements BoundaryEvent {
        @Override
        public String what() {
            return "Outcome returned between authorities";
        }
    }

    /** A package was made for another authority. */
    record PackageMade(UUID about, UUID file, String area, String number, List<FieldChange> changes)
            implements BoundaryEvent {
        @Override
        public String what() {
            return "Package %s made for another authority".formatted(number);
        }
    }

    /** A package that came from another authority was taken in. */
    record PackageTakenIn(UUID about, UUID file, String area, String number, List<FieldChange> changes)
            implements BoundaryEvent {
        @Override
        public String what() {
            return "Package %s of another authority taken in".formatted(number);
        }
    }
}
