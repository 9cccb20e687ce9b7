package org.safeboard.allegations.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeboard.allegations.domain.measures.MeasureClock;
import org.safeboard.allegations.domain.steps.Step;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures that run, those of closed cases too: to be looked at again, and a suspension to be confirmed in writing. */
@Component
class MeasuresWaiting implements WorkSource {
    private final JdbcClient sql;
    private final Clocks clocks;
    private final Clock now;

    MeasuresWaiting(JdbcClient sql, Clocks clocks, Clock now) {
        this.sql = sql;
        this.clocks = clocks;
        this.now = now;
    }

    @Override
    public String heading() {
        return "Interim measures";
    }

    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        var deciding = staff.areasAs(Role.LADO, Role.DSO);
        var keeping = staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR);
        if (keeping.isEmpty()) {
            return List.of();
        }
        Map<String, AreaClocks> inArea = new HashMap<>();
        return sql
                .sql("select contact.area, dates.* from (" + MeasureTimes.DATES + """
                     where measure.ended_on is null and measure.kind <> 'NONE') dates
                  join allegations.contact on contact.id = dates.id
                 where contact.area = any(:keeping) and (contact.area = any(:deciding) or not contact.restricted)
                 order by dates.started_on limit 100""")
                .param("keeping", keeping.toArray(String[]::new))
                .param("deciding", deciding.toArray(String[]::new))
                .query((row, n) -> tasks(row, n, inArea))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Task> tasks(ResultSet row, int number, Map<String, AreaClocks> inArea) throws SQLException {
        var dates = MeasureTimes.dates(row, number);
        var in = inArea.computeIfAbsent(row.getString("area"), clocks::in);
        var path = "/allegations/" + dates.file() + "/measures/" + dates.measure();
        return Stream.concat(
                        dates.confirmation().stream()
                                .filter(it -> it.done() == null)
                                .map(it -> task("Have the suspension confirmed in writing", path, dates, it, in)),
                        Stream.of(task(
                                "Look whether the interim measure is still needed",
                                path + "/review",
                                dates,
                                dates.reviews().getLast(),
                                in)))
                .toList();
    }

    private Task task(String what, String href, MeasureClock.Dates dates, Step step, AreaClocks in) {
        return new Task(
                what, dates.number(), href, step.run(in, now.instant()).due().date());
    }
}
