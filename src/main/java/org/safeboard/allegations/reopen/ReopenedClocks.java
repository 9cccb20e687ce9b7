package org.safeboard.allegations.reopen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.StepClocks;
import org.safeboard.allegations.domain.reopening.ReopenClock;
import org.safeboard.allegations.domain.reopening.Reopenings;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.clocks.ClockSource;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The time limits of reopened cases: from the last reopening until the case is closed again. */
@Component
class ReopenedClocks implements StepClocks, ClockSource {
    private final Reopenings reopenings;
    private final Clocks clocks;
    private final JdbcClient sql;
    private final java.time.Clock now;

    ReopenedClocks(Reopenings reopenings, Clocks clocks, JdbcClient sql, java.time.Clock now) {
        this.reopenings = reopenings;
        this.clocks = clocks;
        this.sql = sql;
        this.now = now;
    }

    @Override
    public List<Clock> of(Contact contact) {
        var all = reopenings.findByContactOrderByReopenedOn(contact.id());
        var closed = contact.disposal();
        return all.isEmpty()
                ? List.of()
                : run(
                        clocks.in(contact.area()),
                        all.getLast().reopenedOn(),
                        closed == null ? null : closed.on(),
                        now.instant());
    }

    private static List<Clock> run(AreaClocks in, LocalDate from, @Nullable LocalDate until, Instant at) {
        var stop = until == null ? null : Moment.of(until);
        return Arrays.stream(ReopenClock.values())
                .map(it -> in.run(it, Moment.of(from), stop, at))
                .toList();
    }

    @Override
    public List<ReopenClock> limits() {
        return List.of(ReopenClock.values());
    }

    @Override
    public void each(String area, AreaClocks in, Instant at, Consumer<Clock> each) {
        sql.sql("""
                select max(r.reopened_on) as reopened_on, c.disposal_on
                  from allegations.reopening r join allegations.contact c on c.id = r.contact
                 where c.area = ? group by c.id""")
                .param(area)
                .query((row, n) -> run(
                        in,
                        row.getObject("reopened_on", LocalDate.class),
                        row.getObject("disposal_on", LocalDate.class),
                        at))
                .list()
                .forEach(it -> it.forEach(each));
    }
}
