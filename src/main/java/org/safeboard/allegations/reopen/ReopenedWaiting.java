package org.safeboard.allegations.reopen;

import java.time.LocalDate;
import java.util.List;
import org.safeboard.allegations.domain.reopening.ReopenClock;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.Moment;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reopened cases that somebody leads, and those nobody leads, until they are closed again. */
@Component
class ReopenedWaiting implements WorkSource {
    private final JdbcClient sql;
    private final Clocks clocks;
    private final java.time.Clock now;

    ReopenedWaiting(JdbcClient sql, Clocks clocks, java.time.Clock now) {
        this.sql = sql;
        this.clocks = clocks;
        this.now = now;
    }

    @Override
    public String heading() {
        return "Cases";
    }

    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        var areas = staff.areasAs(Role.LADO, Role.DSO);
        return areas.isEmpty()
                ? List.of()
                : sql.sql("""
                select c.id, c.area, c.number, max(r.reopened_on) as reopened_on
                  from allegations.reopening r
                  join allegations.contact c on c.id = r.contact
                  left join allegations.concern k on k.contact = c.id
                 where c.disposal is null and c.area = any(?) and coalesce(k.lead, c.lead, c.decision_by, ?) = ?
                 group by c.id order by reopened_on limit 100""")
                        .params(areas.toArray(String[]::new), staff.id(), staff.id())
                        .query((row, n) -> new Task(
                                "Conclude the reopened case",
                                row.getString("number"),
                                "/allegations/" + row.getString("id"),
                                clocks.run(
                                                ReopenClock.REOPENED_IN_ONE_MONTH,
                                                row.getString("area"),
                                                Moment.of(row.getObject("reopened_on", LocalDate.class)),
                                                null,
                                                now.instant())
                                        .due()
                                        .date()))
                        .list();
    }
}
