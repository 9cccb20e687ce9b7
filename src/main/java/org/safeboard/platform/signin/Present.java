package org.safeboard.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.access.StaffDirectory;
import org.safeboard.platform.sessions.SignedInAs;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is there on this request, with the roles in force today: somebody who left is out at once. */
@Component
class Present {
    private static final String FOUND = Present.class.getName();

    private final StaffDirectory directory;
    private final Clock clock;

    Present(StaffDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    Optional<Staff> on(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedInAs signedIn)) {
            return Optional.empty();
        }
        if (request.getAttribute(FOUND) instanceof Found found && found.by.equals(signedIn)) {
            return found.staff;
        }
        var today = LocalDate.ofInstant(clock.instant(), Change.LONDON);
        var staff = directory.present(signedIn.staff(), signedIn.stamp(), today);
        request.setAttribute(FOUND, new Found(signedIn, staff));
        return staff;
    }

    private record Found(SignedInAs by, Optional<Staff> staff) {}
}
