package org.safeboard.allegations.domain.earlier;

import java.util.Set;
import java.util.UUID;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.people.PersonDetails;
import org.safeboard.platform.access.Staff;

/**
 * Finds the earlier records that may be about the same adult, advice of years ago included. What this member of staff may
 * not see neither shows nor counts.
 */
public interface EarlierConcerns {

    /** What there is about somebody like this, while a contact is still being typed. */
    Found about(PersonDetails adult, String area, Staff staff);

    /** What there is beside a contact; nothing where its adult is not named. */
    Found of(Contact contact, Staff staff);

    /** An adult's record and those that people judged to be the same person, as far as none goes through a hidden one. */
    Set<UUID> recordsOf(UUID adult, String area, Staff staff);
}
