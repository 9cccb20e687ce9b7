package org.safeboard.people;

import java.util.List;
import java.util.UUID;
import org.safeboard.platform.audit.Event;

/** What is done to the index of people. */
public sealed interface PeopleEvent extends Event {
    /** A person was added, or what is known about them was corrected. */
    record PersonRecorded(String area, UUID about, String what, List<FieldChange> changes) implements PeopleEvent {}

    /**
     * Somebody judged whether two records are one person, or withdrew that.
     *
     * @param about the record from which it was judged
     * @param other the record it was compared with
     */
    record PeopleJudged(String area, UUID about, UUID other, String what, List<FieldChange> changes)
            implements PeopleEvent {}

    /**
     * Weights by which records are compared were learned from an area, or chosen for the whole installation there.
     *
     * @param about the weights
     */
    record WeightsKept(String area, UUID about, String what, List<FieldChange> changes) implements PeopleEvent {}
}
