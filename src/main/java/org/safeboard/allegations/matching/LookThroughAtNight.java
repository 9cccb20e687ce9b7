package org.safeboard.allegations.matching;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.safeboard.people.People;
import org.safeboard.people.PeopleMatching;
import org.safeboard.platform.access.Areas;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Compares all records of each area with one another, in every area where some changed since the last time. */
@Component
class LookThroughAtNight {
    private final PeopleMatching matching;
    private final People people;
    private final KeptApart apart;
    private final Areas areas;
    private final Clock clock;

    LookThroughAtNight(PeopleMatching matching, People people, KeptApart apart, Areas areas, Clock clock) {
        this.matching = matching;
        this.people = people;
        this.apart = apart;
        this.areas = areas;
        this.clock = clock;
    }

    @Scheduled(cron = "0 47 2 * * *")
    void nightly() {
        areas.all().forEach(it -> lookThrough(it.code()));
    }

    void lookThrough(String area) {
        var hidden = apart.of(area);
        if (!isUpToDate(area, hidden)) {
            matching.lookThroughAndWait(area, hidden, clock.instant());
        }
    }

    private boolean isUpToDate(String area, Set<UUID> hidden) {
        var inUse = matching.inUse();
        return matching.sweep(area, inUse, hidden)
                .filter(it -> people.changedSince(it.at(), area).isEmpty())
                .isPresent();
    }
}
