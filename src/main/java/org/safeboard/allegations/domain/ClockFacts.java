package org.safeboard.allegations.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The facts from which the clocks of a case are worked out.
 *
 * @param closedOn the day it was closed the first time; a case opened again has limits of its own from then on
 */
public record ClockFacts(
        UUID file,
        String area,
        String number,
        LocalDate receivedOn,
        @Nullable LocalTime receivedTime,
        @Nullable LocalDate employerKnewOn,
        boolean immediateConcern,
        @Nullable String decision,
        @Nullable LocalDate decisionOn,
        @Nullable LocalDate initialMeetingOn,
        @Nullable LocalTime initialMeetingTime,
        boolean policePursued,
        @Nullable LocalDate policeStartedOn,
        @Nullable LocalDate policeReviewedOn,
        @Nullable LocalDate closedOn) {

    boolean meetingNeeded() {
        return "POT_MEETING".equals(decision) || initialMeetingOn != null;
    }
}
