package org.safeboard.allegations;

import java.util.List;
import java.util.UUID;

/** What happens to interim measures. */
public interface MeasureEvent extends CaseEvent {

    /** A measure was recorded as its employer decided it, or corrected. */
    record MeasureKept(UUID about, UUID file, String area, String measure, List<FieldChange> changes)
            implements MeasureEvent {
        @Override
        public String what() {
            return "Interim measure recorded: " + measure;
        }
    }

    /** It was looked at again whether a measure is needed. */
    record MeasureReviewed(UUID about, UUID file, String area, String measure, List<FieldChange> changes)
            implements MeasureEvent {
        @Override
        public String what() {
            return "Interim measure reviewed: " + measure;
        }
    }

    /** A measure ended. */
    record MeasureEnded(UUID about, UUID file, String area, String measure, List<FieldChange> changes)
            implements MeasureEvent {
        @Override
        public String what() {
            return "Interim measure ended: " + measure;
        }
    }

    /** A measure goes on although the case closes. */
    record MeasureGoesOn(UUID about, UUID file, String area, String measure, List<FieldChange> changes)
            implements MeasureEvent {
        @Override
        public String what() {
            return "Interim measure goes on after closing: " + measure;
        }
    }
}
