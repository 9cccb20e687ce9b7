package org.safeboard.allegations.watch;

import java.util.UUID;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class WatchController {
    private final Watching watching;

    WatchController(Watching watching) {
        this.watching = watching;
    }

    @GetMapping("/allegations/watched")
    View watched(Staff staff) {
        NotAllowed.unless(
                !staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR).isEmpty());
        return new WatchedPage(watching.watched(staff));
    }

    @PostMapping("/allegations/{id}/watch")
    View watch(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean watch, Staff staff) {
        watching.watch(watching.open(id, staff), staff, watch);
        return Redirect.to("/allegations/" + id)
                .saying(watch ? "You watch this case now" : "You no longer watch this case");
    }
}
