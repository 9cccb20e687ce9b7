package org.safeboard.allegations;

import java.util.List;
import java.util.UUID;

/** What happens to the low-level concerns that employers share. */
public interface LowLevelEvent extends CaseEvent {

    /** A low-level concern was recorded, or what the employer made of it. */
    record LowLevelConcernRecorded(UUID about, String area, List<FieldChange> changes) implements LowLevelEvent {
        @Override
        public String what() {
            return "Low-level concern recorded";
        }
    }

    /** Low-level concerns together became a referral, which carries them. */
    record PatternReferred(UUID about, String area, List<FieldChange> changes) implements LowLevelEvent {
        @Override
        public String what() {
            return "Referred as a pattern of low-level concerns";
        }
    }

    /** A low-level concern is carried by a referral, which is not named where it is restricted. */
    record CarriedIntoReferral(UUID about, String area, String referral) implements LowLevelEvent {
        @Override
        public String what() {
            return referral.isEmpty() ? "Carried into a referral" : "Carried into the referral " + referral;
        }
    }
}
