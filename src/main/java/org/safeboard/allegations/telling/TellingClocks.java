package org.safeboard.allegations.telling;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.StepClocks;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.allegations.domain.telling.TellingClock;
import org.safeboard.allegations.domain.telling.Tellings;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.clocks.ClockSource;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.TimeLimit;
import org.springframework.stereotype.Component;

/** The time limits of the ledger: on a case the one of each kind that stands worst. */
@Component
class TellingClocks implements StepClocks, ClockSource {
    private final Tellings tellings;
    private final Clocks clocks;
    private final java.time.Clock now;

    TellingClocks(Tellings tellings, Clocks clocks, java.time.Clock now) {
        this.tellings = tellings;
        this.clocks = clocks;
        this.now = now;
    }

    @Override
    public List<Clock> of(Contact contact) {
        var in = clocks.in(contact.area());
        var rows = tellings.findByContact(contact.id());
        return Arrays.stream(TellingClock.values())
                .flatMap(limit -> rows.stream()
                        .filter(it -> it.notNeeded() == null && it.matter().clock(it.audience()) == limit)
                        .map(it -> LedgerLines.run(it, in, now))
                        .max(java.util.Comparator.comparing(TellingClocks::weight))
                        .stream())
                .toList();
    }

    /** One that was missed before one that runs, one that runs before one that was met. */
    private static int weight(Clock clock) {
        return (clock.isMissed() ? 2 : 0) + (clock.stopped() == null ? 1 : 0);
    }

    @Override
    public List<? extends TimeLimit> limits() {
        return Arrays.stream(TellingClock.values())
                .filter(it -> it != TellingClock.HOLD_LOOKED_AT)
                .toList();
    }

    @Override
    public void each(String area, AreaClocks in, Instant at, Consumer<Clock> each) {
        var then = java.time.Clock.fixed(at, ZoneOffset.UTC);
        tellings.findByArea(area).stream()
                .filter(it -> it.notNeeded() == null)
                .map((Telling it) -> LedgerLines.run(it, in, then))
                .forEach(each);
    }
}
