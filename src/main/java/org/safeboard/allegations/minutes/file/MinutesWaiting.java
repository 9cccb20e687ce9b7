package org.safeboard.allegations.minutes.file;

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

/**
 * Minutes that wait: a meeting to be ended, a draft to be sent, minutes to be approved, a disputed passage to be answered,
 * copies to be given.
 */
@Component
class MinutesWaiting implements WorkSource {
    private final JdbcClient sql;
    private final WorkingCalendar calendar;

    MinutesWaiting(JdbcClient sql, WorkingCalendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    @Override
    public String heading() {
        return "Minutes";
    }

    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        var keeping = staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR);
        if (keeping.isEmpty()) {
            return List.of();
        }
        return sql
                .sql("""
                select f.file, f.number, f.sitting, f.held_on, f.disputed,
                       platform.limit_amount(f.area, 'allegations.draft-minutes', f.held_on, 2) as draft_days,
                       platform.limit_amount(f.area, 'allegations.agreed-minutes', f.held_on, 10) as agreed_days,
                       case when f.ended_at is null then 'end'
                            when f.latest_to_chair_on is null then 'send'
                            when f.latest_approved_on is null and f.area = any(:leading) then 'approve'
                            when f.latest_approved_on is not null and f.given_on is null then 'give'
                            when f.disputed is not null and f.area = any(:leading) then 'answer' end as step
                  from allegations.minutes_fact f
                 where f.area = any(:keeping) and f.open and (f.area = any(:leading) or not f.restricted)
                   and (f.ended_at is null or f.latest_to_chair_on is null or f.given_on is null
                        or f.latest_approved_on is null or f.disputed is not null)
                 order by f.held_on limit 100""")
                .param("keeping", keeping.toArray(String[]::new))
                .param("leading", staff.areasAs(Role.LADO, Role.DSO).toArray(String[]::new))
                .query((row, n) -> task(row))
                .list()
                .stream()
                .filter(it -> !it.what().isEmpty())
                .toList();
    }

    private Task task(ResultSet row) throws SQLException {
        var minutes = "/allegations/%s/minutes/%s".formatted(row.getString("file"), row.getString("sitting"));
        var number = row.getString("number");
        var held = row.getObject("held_on", LocalDate.class);
        var draft = calendar.plusWorkingDays(held, row.getInt("draft_days"));
        var agreed = calendar.plusWorkingDays(held, row.getInt("agreed_days"));
        return switch (row.getString("step")) {
            case "end" -> new Task("Finish and end a meeting that is being minuted", number, minutes, draft);
            case "send" -> new Task("Send the draft minutes to the chair", number, minutes + "/agreed", draft);
            case "approve" -> new Task("Approve the minutes", number, minutes + "/agreed", agreed);
            case "give" -> new Task("Give copies of the approved minutes", number, minutes + "/copies", agreed);
            case "answer" ->
                new Task(
                        "Answer a disputed passage of the minutes",
                        number,
                        minutes + "/disputed/" + row.getString("disputed"),
                        null);
            case null, default -> new Task("", number, minutes, null);
        };
    }
}
