package org.safeboard.allegations.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes planned hand-overs real on the morning of their day, whichever node comes first. */
@Component
class HandOversDue {
    private final HandCasesOver hand;
    private final LeadQuery leads;
    private final Clock clock;

    HandOversDue(HandCasesOver hand, LeadQuery leads, Clock clock) {
        this.hand = hand;
        this.leads = leads;
        this.clock = clock;
    }

    @Scheduled(cron = "0 */15 * * * *")
    void now() {
        var at = clock.instant();
        for (var due : hand.due(LocalDate.ofInstant(at, Change.LONDON))) {
            var by = due.made().by();
            var ordered = new Staff(by, leads.name(by).orElse("Somebody who left"), "", List.of());
            hand.apply(due, Change.of(ordered, at, ""));
        }
    }
}
