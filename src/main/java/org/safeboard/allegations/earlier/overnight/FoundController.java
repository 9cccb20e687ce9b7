package org.safeboard.allegations.earlier.overnight;

import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class FoundController {
    private final FoundRows rows;

    FoundController(FoundRows rows) {
        this.rows = rows;
    }

    @GetMapping("/allegations/found")
    View show(@RequestParam(required = false) @Nullable String area, Staff staff) {
        var areas = staff.areasAs(Role.LADO, Role.DSO);
        NotAllowed.unless(!areas.isEmpty());
        var chosen =
                area != null && areas.contains(area) ? area : areas.iterator().next();
        return new FoundPage(rows.waiting(chosen, false), rows.waiting(chosen, true));
    }
}
