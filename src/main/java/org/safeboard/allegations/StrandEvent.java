package org.safeboard.allegations;

import java.util.List;
import java.util.UUID;

/** What happens to the strands beside their progress. */
public interface StrandEvent extends CaseEvent {

    /** A strand was reviewed. */
    record StrandReviewed(UUID about, UUID file, String area, String strand, List<FieldChange> changes)
            implements StrandEvent {
        @Override
        public String what() {
            return strand + " strand reviewed";
        }
    }

    /** It was recorded how far the employer is. */
    record EmployerStepsTaken(UUID about, UUID file, String area, List<FieldChange> changes) implements StrandEvent {
        @Override
        public String what() {
            return "Steps of the employer recorded";
        }
    }
}
