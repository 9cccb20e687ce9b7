package org.safeboard.allegations.clocks;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.safeboard.allegations.domain.AllegationClock;
import org.safeboard.allegations.domain.CaseClocks;
import org.safeboard.allegations.domain.ClockFacts;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.StepClocks;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.clocks.ClockSource;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.TimeLimit;
import org.springframework.stereotype.Component;

@Component
class RunningClocks implements CaseClocks, ClockSource {
    private final FactsQuery facts;
    private final Clocks clocks;
    private final List<StepClocks> steps;
    private final java.time.Clock now;

    RunningClocks(FactsQuery facts, Clocks clocks, List<StepClocks> steps, java.time.Clock now) {
        this.facts = facts;
        this.clocks = clocks;
        this.steps = steps;
        this.now = now;
    }

    @Override
    public List<Clock> of(Contact contact) {
        var own = facts.of(contact.id()).stream().flatMap(it -> of(it, clocks.in(it.area()), now.instant()).stream());
        return Stream.concat(own, steps.stream().flatMap(it -> it.of(contact).stream()))
                .toList();
    }

    static List<Clock> of(ClockFacts facts, AreaClocks clocks, Instant now) {
        return AllegationClock.on(facts).stream()
                .map(it -> clocks.run(it, it.start(facts), it.stop(facts), now))
                .toList();
    }

    @Override
    public List<? extends TimeLimit> limits() {
        return Arrays.asList(AllegationClock.values());
    }

    @Override
    public void each(String area, AreaClocks clocks, Instant at, Consumer<Clock> each) {
        facts.each(area, it -> of(it, clocks, at).forEach(each));
    }
}
