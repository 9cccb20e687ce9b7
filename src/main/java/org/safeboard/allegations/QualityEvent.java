package org.safeboard.allegations;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What happens when decisions are looked at by a second person. */
public interface QualityEvent extends CaseEvent {

    /** Contacts of a month were drawn; about the draw, which has no file. */
    record ReviewsDrawn(UUID about, String area, YearMonth month, int pool, int drawn) implements QualityEvent {
        @Override
        public String what() {
            return "%d of %d contacts decided in %s drawn for review".formatted(drawn, pool, month);
        }
    }

    /** A contact was drawn to a second reviewer. */
    record DrawnForReview(UUID about, UUID file, String area) implements QualityEvent {
        @Override
        public String what() {
            return "Drawn for a second reviewer";
        }
    }

    /** A second person looked at a decision; what they think of it is for those who decide, not for every history. */
    record DecisionReviewed(UUID about, UUID file, String area, boolean agreed) implements QualityEvent {
        @Override
        public String what() {
            return "Looked at by a second reviewer";
        }
    }

    /** The one who decided answered the second reviewer. */
    record ReviewAnswered(UUID about, UUID file, String area) implements QualityEvent {
        @Override
        public String what() {
            return "Second reviewer answered";
        }
    }

    /** What was learnt from a case was recorded. */
    record LearningRecorded(UUID about, String area, List<FieldChange> changes) implements QualityEvent {
        @Override
        public String what() {
            return "Learning recorded";
        }
    }
}
