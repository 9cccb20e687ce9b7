package org.safeboard.allegations.domain.earlier;

import java.util.Set;
import java.util.UUID;
import org.safeboard.platform.access.Staff;

/** Knows the persons of an area whose every record somebody may not see: they neither show nor weigh. */
public interface UnseenPeople {
    Set<UUID> of(String area, Staff staff);
}
