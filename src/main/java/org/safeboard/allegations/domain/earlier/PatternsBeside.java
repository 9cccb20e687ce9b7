package org.safeboard.allegations.domain.earlier;

import java.util.List;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.access.Staff;

/** Finds what contacts say together: of a setting, an employer, a household, a child. */
@FunctionalInterface
public interface PatternsBeside {
    /**
     * The patterns in which a contact stands.
     *
     * @param found the earlier records about the adult, as this member of staff is shown them
     */
    List<Pattern> of(Contact contact, Found found, Staff staff);
}
