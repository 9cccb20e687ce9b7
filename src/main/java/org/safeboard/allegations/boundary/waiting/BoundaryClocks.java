package org.safeboard.allegations.boundary.waiting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.StepClocks;
import org.safeboard.allegations.domain.boundary.BoundaryClock;
import org.safeboard.allegations.domain.boundary.Crossing;
import org.safeboard.allegations.domain.boundary.Crossings;
import org.safeboard.allegations.domain.boundary.Part;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.clocks.ClockSource;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The time limits between authorities: a transfer is acknowledged, a disagreement goes to managers. */
@Component
class BoundaryClocks implements StepClocks, ClockSource {
    private final Crossings crossings;
    private final Clocks clocks;
    private final JdbcClient sql;
    private final java.time.Clock now;

    BoundaryClocks(Crossings crossings, Clocks clocks, JdbcClient sql, java.time.Clock now) {
        this.crossings = crossings;
        this.clocks = clocks;
        this.sql = sql;
        this.now = now;
    }

    @Override
    public List<Clock> of(Contact contact) {
        var in = clocks.in(contact.area());
        return crossings.of(contact).stream()
                .flatMap(it -> run(it, in, now.instant()).stream())
                .toList();
    }

    static List<Clock> run(Crossing it, AreaClocks in, Instant at) {
        var running = new ArrayList<Clock>();
        var transfer = it.part() == Part.TRANSFERRED_OUT || it.part() == Part.TRANSFERRED_IN;
        if (transfer && it.withdrawn().on() == null) {
            var acknowledged = it.acknowledged();
            running.add(in.run(
                    BoundaryClock.TRANSFER_ACKNOWLEDGED,
                    new Moment(it.began().on(), it.began().time()),
                    acknowledged == null ? null : new Moment(acknowledged.on(), acknowledged.time()),
                    at));
        }
        var disagreed = it.disagreement().on();
        if (disagreed != null) {
            var escalated = it.disagreement().escalatedOn();
            running.add(in.run(
                    BoundaryClock.DISAGREEMENT_ESCALATED,
                    Moment.of(disagreed),
                    escalated == null ? null : Moment.of(escalated),
                    at));
        }
        return running;
    }

    @Override
    public List<BoundaryClock> limits() {
        return List.of(BoundaryClock.values());
    }

    @Override
    public void each(String area, AreaClocks in, Instant at, Consumer<Clock> each) {
        sql.sql("""
                select crossing.id from allegations.crossing join allegations.contact on contact.id = crossing.contact
                 where contact.area = ?""").param(area).query(UUID.class).list().stream()
                .flatMap(it -> crossings.findById(it).stream())
                .forEach(it -> run(it, in, at).forEach(each));
    }
}
