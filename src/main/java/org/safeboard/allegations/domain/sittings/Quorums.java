package org.safeboard.allegations.domain.sittings;

import java.time.LocalDate;
import org.safeboard.allegations.domain.Meeting;

/** Which agencies have to be at the meetings of an area; dated, and a board's own to change. */
public interface Quorums {
    String AGENCIES = "allegations/meeting-agency";

    Quorum of(Meeting.Type type, String area, LocalDate on);
}
