package org.safeboard.allegations;

import java.util.List;
import java.util.UUID;

/** What happens when a case is opened again. */
public interface ReopeningEvent extends CaseEvent {

    /** A closed case was opened again. */
    record CaseReopened(UUID about, String area, List<FieldChange> changes) implements ReopeningEvent {
        @Override
        public String what() {
            return "Case opened again";
        }
    }

    /** Another outcome took the place of the one that stood; that one is kept. */
    record OutcomeReplaced(UUID about, UUID file, String area, int seq, int number, List<FieldChange> changes)
            implements ReopeningEvent {
        @Override
        public String what() {
            return "Outcome of allegation %d replaced: outcome %d recorded".formatted(seq, number);
        }
    }
}
