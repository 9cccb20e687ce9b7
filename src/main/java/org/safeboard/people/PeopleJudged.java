package org.safeboard.people;

import java.util.List;
import java.util.UUID;
import org.safeboard.platform.audit.Event;

/**
 * Somebody judged whether two records are one person, or withdrew that.
 *
 * @param about the record from which it was judged
 * @param other the record it was compared with
 */
public record PeopleJudged(String area, UUID about, UUID other, String what, List<FieldChange> changes)
        implements Event {}
