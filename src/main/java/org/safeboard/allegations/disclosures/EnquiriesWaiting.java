package org.safeboard.allegations.disclosures;

import java.time.LocalDate;
import java.util.List;
import org.safeboard.allegations.domain.disclosures.DisclosureClock;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.Moment;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enquiries of third parties that wait for an answer, for those who decide what is given. */
@Component
class EnquiriesWaiting implements WorkSource {
    private final JdbcClient sql;
    private final Clocks clocks;
    private final java.time.Clock now;

    EnquiriesWaiting(JdbcClient sql, Clocks clocks, java.time.Clock now) {
        this.sql = sql;
        this.clocks = clocks;
        this.now = now;
    }

    @Override
    public String heading() {
        return "Enquiries about what is held";
    }

    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        var deciding = staff.areasAs(Role.LADO, Role.DSO);
        return deciding.isEmpty()
                ? List.of()
                : sql.sql("""
                        select disclosure.id, contact.id, contact.number, contact.area, disclosure.asked_on
                          from allegations.disclosure join allegations.contact on contact.id = disclosure.contact
                         where disclosure.area = any(:deciding) and answered_on is null
                         order by asked_on limit 100""")
                        .param("deciding", deciding.toArray(String[]::new))
                        .query((row, n) -> new Task(
                                "Answer an enquiry about what is held",
                                row.getString(3),
                                "/allegations/%s/disclosures/%s".formatted(row.getString(2), row.getString(1)),
                                clocks.run(
                                                DisclosureClock.ENQUIRY_ANSWERED,
                                                row.getString(4),
                                                Moment.of(row.getObject(5, LocalDate.class)),
                                                null,
                                                now.instant())
                                        .due()
                                        .date()))
                        .list();
    }
}
