package org.safeboard.allegations.domain.sittings;

import java.util.List;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.access.Staff;

/** What a slice puts from the case file under a line of the agenda when a meeting begins. */
public interface FromFile {
    /** The code of the line in the list allegations/agenda-line. */
    String line();

    /** Sentences without their full stop; empty where there is nothing to say. */
    List<String> of(Contact contact, Concern concern, Staff staff);
}
