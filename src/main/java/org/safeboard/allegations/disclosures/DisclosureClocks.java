package org.safeboard.allegations.disclosures;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.StepClocks;
import org.safeboard.allegations.domain.disclosures.Disclosure;
import org.safeboard.allegations.domain.disclosures.DisclosureClock;
import org.safeboard.allegations.domain.disclosures.Disclosures;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.clocks.ClockSource;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.TimeLimit;
import org.springframework.stereotype.Component;

@Component
class DisclosureClocks implements StepClocks, ClockSource {
    private final Disclosures disclosures;
    private final Clocks clocks;
    private final java.time.Clock now;

    DisclosureClocks(Disclosures disclosures, Clocks clocks, java.time.Clock now) {
        this.disclosures = disclosures;
        this.clocks = clocks;
        this.now = now;
    }

    @Override
    public List<Clock> of(Contact contact) {
        return disclosures.findByContact(contact.id()).stream().map(this::of).toList();
    }

    Clock of(Disclosure disclosure) {
        return DisclosureClock.of(disclosure, clocks.in(disclosure.area()), now.instant());
    }

    @Override
    public List<? extends TimeLimit> limits() {
        return Arrays.asList(DisclosureClock.values());
    }

    @Override
    public void each(String area, AreaClocks clocks, Instant at, Consumer<Clock> each) {
        disclosures.findByArea(area).forEach(it -> each.accept(DisclosureClock.of(it, clocks, at)));
    }
}
