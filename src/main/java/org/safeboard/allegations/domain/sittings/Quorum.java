package org.safeboard.allegations.domain.sittings;

import java.util.List;

/**
 * Which agencies have to be at a meeting.
 *
 * @param agencies codes of the list allegations/meeting-agency
 */
public record Quorum(List<String> agencies) {
    /** The agencies of which nobody is there. */
    public List<String> missing(Notes notes) {
        return agencies.stream().filter(it -> !Ending.isThere(notes, it)).toList();
    }
}
