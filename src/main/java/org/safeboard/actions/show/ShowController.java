package org.safeboard.actions.show;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.safeboard.actions.ActionDesk;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ShowController {
    private final ActionDesk desk;
    private final AuditTrail audit;
    private final Clock clock;

    ShowController(ActionDesk desk, AuditTrail audit, Clock clock) {
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/actions/{id}")
    View show(@PathVariable UUID id, Staff staff) {
        var opened = desk.open(id, staff);
        var action = opened.action();
        audit.viewed(staff, action.area(), action.file(), "Action seen");
        return new ActionPage(opened, LocalDate.ofInstant(clock.instant(), Change.LONDON));
    }
}
