package org.safeboard.platform.signin;

import java.time.Clock;
import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Event;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who came and went, and who was not let in. */
@Component
class SignInRecord {
    private final AuditTrail audit;
    private final Clock clock;

    SignInRecord(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    record SignedIn(String area, UUID about, String what) implements Event {}

    record SignedOut(String area, UUID about, String what) implements Event {}

    record SignInRefused(String area, UUID about, String what) implements Event {}

    @Transactional
    void signedIn(Staff staff) {
        audit.record(now(staff), new SignedIn(Event.EVERYWHERE, staff.id(), "Signed in"));
    }

    @Transactional
    void signedOut(Staff staff) {
        audit.record(now(staff), new SignedOut(Event.EVERYWHERE, staff.id(), "Signed out"));
    }

    @Transactional
    void refused(Staff staff) {
        audit.record(now(staff), new SignInRefused(Event.EVERYWHERE, staff.id(), "Sign-in refused"));
    }

    private Change now(Staff staff) {
        return Change.of(staff, clock.instant(), "");
    }
}
