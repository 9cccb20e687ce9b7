package org.safeboard.allegations.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.calendar.WorkingCalendar;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The open cases of an area that wait for a step: to be decided or confirmed by those who decide, to be completed by
 * everybody who keeps them.
 */
@Component
class CasesWaiting implements WorkSource {
    private final JdbcClient sql;
    private final WorkingCalendar calendar;

    CasesWaiting(JdbcClient sql, WorkingCalendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    @Override
    public String heading() {
        return "Cases";
    }

    @Override
    public boolean isInFixedWords() {
        return true;
    }

    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        var deciding = staff.areasAs(Role.LADO, Role.DSO);
        var keeping = staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR);
        return keeping.isEmpty() ? List.of() : waiting(staff.id(), keeping, deciding);
    }

    private List<Task> waiting(UUID self, Set<String> keeping, Set<String> deciding) {
        return sql
                .sql("""
                select c.id, c.number, c.received_on,
                       case when c.decision is null and c.area = any(:deciding) then 'decide'
                            when malicious.waits then 'confirm'
                            when c.decision = 'ADVICE_ONLY' and c.advice_sent_on is null and c.area = any(:deciding)
                                then 'advise'
                            when num_nulls(c.type, c.source, c.sector, c.nature) > 0 then 'complete' end as step,
                       malicious.allegation
                  from allegations.contact c
                  left join lateral (
                       select true as waits, a.id as allegation
                         from allegations.concern k join allegations.allegation a on a.concern = k.id
                        where k.contact = c.id and a.outcome = 'MAL' and a.confirmed_by is null
                          and a.outcome_by <> :self and c.area = any(:deciding)
                        limit 1) malicious on true
                 where c.area = any(:keeping) and c.disposal is null
                   and (c.area = any(:deciding) or not c.restricted)
                   and (c.decision is null or malicious.waits
                        or c.decision = 'ADVICE_ONLY' and c.advice_sent_on is null
                        or num_nulls(c.type, c.source, c.sector, c.nature) > 0)
                 order by c.received_on, c.number
                 limit 100""")
                .param("self", self)
                .param("keeping", keeping.toArray(String[]::new))
                .param("deciding", deciding.toArray(String[]::new))
                .query((row, n) -> task(row))
                .list()
                .stream()
                .filter(it -> !it.what().isEmpty())
                .toList();
    }

    private Task task(ResultSet row) throws SQLException {
        var href = "/allegations/" + row.getString("id");
        var number = row.getString("number");
        var received = row.getObject("received_on", LocalDate.class);
        return switch (row.getString("step")) {
            case "decide" ->
                new Task(
                        "Decide what this contact needs",
                        number,
                        href + "/decide",
                        calendar.plusWorkingDays(received, 1));
            case "confirm" ->
                new Task(
                        "Look at a malicious outcome as the second person",
                        number,
                        href + "/confirm/" + row.getString("allegation"),
                        null);
            case "advise" ->
                new Task("Send the advice in writing", number, href + "/decide", calendar.plusWorkingDays(received, 1));
            case "complete" -> new Task("Complete the details", number, href + "/details", null);
            case null, default -> new Task("", number, href, null);
        };
    }
}
