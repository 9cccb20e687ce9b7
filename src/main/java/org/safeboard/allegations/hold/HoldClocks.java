package org.safeboard.allegations.hold;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.StepClocks;
import org.safeboard.allegations.domain.telling.Hold;
import org.safeboard.allegations.domain.telling.Holds;
import org.safeboard.allegations.domain.telling.TellingClock;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.clocks.ClockSource;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.Moment;
import org.safeboard.platform.clocks.TimeLimit;
import org.springframework.stereotype.Component;

/** How long it is since a hold was looked at. */
@Component
class HoldClocks implements StepClocks, ClockSource {
    private final Holds holds;
    private final Clocks clocks;
    private final java.time.Clock now;

    HoldClocks(Holds holds, Clocks clocks, java.time.Clock now) {
        this.holds = holds;
        this.clocks = clocks;
        this.now = now;
    }

    @Override
    public List<Clock> of(Contact contact) {
        var in = clocks.in(contact.area());
        return holds.findByContactOrderByLookedOn(contact.id()).stream()
                .map(it -> run(it, in, now.instant()))
                .toList();
    }

    private static Clock run(Hold hold, AreaClocks in, Instant at) {
        var lifted = hold.lifted();
        return in.run(
                TellingClock.HOLD_LOOKED_AT,
                Moment.of(hold.lookedOn()),
                lifted == null ? null : Moment.of(lifted.on()),
                at);
    }

    @Override
    public List<? extends TimeLimit> limits() {
        return Arrays.stream(TellingClock.values())
                .filter(it -> it == TellingClock.HOLD_LOOKED_AT)
                .toList();
    }

    @Override
    public void each(String area, AreaClocks in, Instant at, Consumer<Clock> each) {
        holds.findByAreaIn(Set.of(area)).forEach(it -> each.accept(run(it, in, at)));
    }
}
