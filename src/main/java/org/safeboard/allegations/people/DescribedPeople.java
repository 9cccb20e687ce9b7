package org.safeboard.allegations.people;

import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.described.Described;

/** What figures count of a contact's people, and the phase of the school where it is about one. */
record DescribedPeople(
        Described adult, Described child, @Nullable String schoolPhase) {
    boolean isRecorded() {
        return adult.isRecorded() || child.isRecorded() || schoolPhase != null;
    }
}
