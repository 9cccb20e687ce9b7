package org.safeboard.allegations.domain.sittings;

import java.time.LocalDate;
import java.util.List;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Meeting;

/** Knows who was invited to a meeting, so that its minutes begin with them; whoever arranges meetings has a bean of it. */
public interface Invited {
    /** Those invited, with the apologies and reports that are known already; empty where nothing was arranged. */
    List<Attendee> to(Contact contact, Concern concern, Meeting.Type type, LocalDate on);
}
