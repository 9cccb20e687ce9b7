package org.safeboard.allegations;

import java.util.List;
import java.util.UUID;

/** What happens to referrals of an adult to regulators. */
public interface ReferralEvent extends CaseEvent {

    /** It was decided whether a regulator is told, or recorded what became of it. */
    record RegulatorDecided(UUID about, UUID file, String area, String regulator, List<FieldChange> changes)
            implements ReferralEvent {
        @Override
        public String what() {
            return "Decision about a regulator recorded: " + regulator;
        }
    }
}
