package org.safeboard.allegations.matching;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeboard.allegations.domain.earlier.UnseenPeople;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.access.Staff.Held;
import org.springframework.stereotype.Component;

/** The persons of an area whom only those who lead may see: all their cases are restricted. */
@Component
class KeptApart {
    private final UnseenPeople unseen;

    KeptApart(UnseenPeople unseen) {
        this.unseen = unseen;
    }

    /** Hidden from an administrator, who sees everything else. */
    Set<UUID> of(String area) {
        var administrator = new Held(Role.LADO_ADMINISTRATOR, area, "", null);
        return unseen.of(area, new Staff(new UUID(0, 3), "Safeboard", "", List.of(administrator)));
    }
}
