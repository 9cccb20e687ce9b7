package org.safeboard.allegations.referrals;

import java.time.Clock;
import java.time.LocalDate;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ReferralsController {
    private final ReferralsQuery query;
    private final Clock now;

    ReferralsController(ReferralsQuery query, Clock now) {
        this.query = query;
        this.now = now;
    }

    @GetMapping("/allegations/referrals")
    View list(Staff staff) {
        var areas = staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR);
        NotAllowed.unless(!areas.isEmpty());
        var leading = staff.areasAs(Role.LADO, Role.DSO);
        var since = LocalDate.ofInstant(now.instant(), Change.LONDON).minusYears(1);
        return new ReferralsPage(query.waiting(areas, leading), query.decided(areas, leading, since), areas.size() > 1);
    }
}
