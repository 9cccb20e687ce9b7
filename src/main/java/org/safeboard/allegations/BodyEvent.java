package org.safeboard.allegations;

import java.util.List;
import java.util.UUID;

/** What happens to the bodies responsible for an adult's work. */
public interface BodyEvent extends CaseEvent {

    /** It was recorded who is responsible, or corrected. */
    record BodyKept(UUID about, UUID file, String area, List<FieldChange> changes) implements BodyEvent {
        @Override
        public String what() {
            return "Responsible body recorded";
        }
    }
}
