package org.safeboard.allegations.boundary.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.calendar.WorkingCalendar;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers that are owed between authorities, disagreements to take to managers, and outcomes to send back. */
@Component
class BoundaryWaiting implements WorkSource {
    private final JdbcClient sql;
    private final WorkingCalendar calendar;

    BoundaryWaiting(JdbcClient sql, WorkingCalendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    @Override
    public String heading() {
        return "Other authorities";
    }

    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        var areas = staff.areasAs(Role.LADO, Role.DSO);
        return areas.isEmpty()
                ? List.of()
                : sql.sql("""
                select c.id, c.number, x.id as crossing, x.part, x.began_on, x.disagreed_on,
                       case when x.acknowledged_on is not null then 'return'
                            when x.disagreed_on is not null then 'escalate'
                            else 'answer' end as step
                  from allegations.crossing x
                  join allegations.contact c on c.id = x.contact
                 where c.area = any(?) and x.withdrawn_on is null
                   and (x.acknowledged_on is null and x.part <> 'INFORMED'
                            and (x.disagreed_on is null or x.escalated_on is null)
                        or x.part in ('TRANSFERRED_IN', 'PARTICIPATING') and x.acknowledged_on is not null
                            and c.disposal is not null and x.returned_on is null)
                 order by x.began_on limit 100""")
                        .param(areas.toArray(String[]::new))
                        .query((row, n) -> task(row))
                        .list();
    }

    private Task task(ResultSet row) throws SQLException {
        var file = "/allegations/" + row.getString("id");
        var crossing = file + "/boundary/" + row.getString("crossing");
        var number = row.getString("number");
        return switch (row.getString("step")) {
            case "return" -> new Task("Return the outcome to the other authority", number, file + "#authorities", null);
            case "escalate" ->
                new Task(
                        "Take the disagreement to the managers",
                        number,
                        crossing + "/answer",
                        calendar.plusWorkingDays(row.getObject("disagreed_on", LocalDate.class), 1));
            default ->
                new Task(
                        switch (row.getString("part")) {
                            case "TRANSFERRED_OUT" -> "Chase the acknowledgement of the transfer";
                            case "PARTICIPATING" -> "Chase the acknowledgement of the authority that takes part";
                            default -> "Answer the authority that sent this case";
                        },
                        number,
                        crossing + "/answer",
                        calendar.plusWorkingDays(row.getObject("began_on", LocalDate.class), 1));
        };
    }
}
