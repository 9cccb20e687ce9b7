package org.safeboard.allegations.complaints;

import java.time.LocalDate;
import java.util.List;
import org.safeboard.allegations.domain.complaints.ComplaintClock;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.Moment;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Complaints that wait to be answered, reviewed or put right. */
@Component
class ComplaintsWaiting implements WorkSource {
    private final JdbcClient sql;
    private final Clocks clocks;
    private final java.time.Clock now;

    ComplaintsWaiting(JdbcClient sql, Clocks clocks, java.time.Clock now) {
        this.sql = sql;
        this.clocks = clocks;
        this.now = now;
    }

    @Override
    public String heading() {
        return "Complaints";
    }

    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        var keeping = staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR);
        var leading = staff.areasAs(Role.LADO, Role.DSO);
        if (keeping.isEmpty()) {
            return List.of();
        }
        return sql.sql("""
                select complaint.id, contact.id, contact.number, contact.area, complaint.received_on,
                       complaint.review_asked_on, complaint.remedy_due,
                       case when answered_on is null then 'answer'
                            when review_asked_on is not null and review_answered_on is null then 'review'
                            else 'remedy' end
                  from allegations.complaint join allegations.contact on contact.id = complaint.contact
                 where complaint.area = any(:keeping) and (complaint.area = any(:leading) or not contact.restricted)
                   and (answered_on is null or review_asked_on is not null and review_answered_on is null
                        or remedy <> '' and remedy_done_on is null)
                 order by complaint.received_on limit 100""")
                .param("keeping", keeping.toArray(String[]::new))
                .param("leading", leading.toArray(String[]::new))
                .query((row, n) -> {
                    var href = "/allegations/%s/complaints/%s".formatted(row.getString(2), row.getString(1));
                    var received = row.getObject(5, LocalDate.class);
                    return switch (row.getString(8)) {
                        case "answer" ->
                            new Task(
                                    "Answer a complaint",
                                    row.getString(3),
                                    href,
                                    due(ComplaintClock.COMPLAINT_ANSWERED, row.getString(4), received));
                        case "review" ->
                            new Task(
                                    "Answer the review of a complaint",
                                    row.getString(3),
                                    href,
                                    due(
                                            ComplaintClock.COMPLAINT_REVIEWED,
                                            row.getString(4),
                                            row.getObject(6, LocalDate.class)));
                        default ->
                            new Task(
                                    "Put right what was agreed after a complaint",
                                    row.getString(3),
                                    href,
                                    row.getObject(7, LocalDate.class));
                    };
                })
                .list();
    }

    private LocalDate due(ComplaintClock clock, String area, LocalDate start) {
        return clocks.run(clock, area, Moment.of(start), null, now.instant())
                .due()
                .date();
    }
}
