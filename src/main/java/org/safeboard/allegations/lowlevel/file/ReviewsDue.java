package org.safeboard.allegations.lowlevel.file;

import java.time.LocalDate;
import java.util.List;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reviews of low-level concerns that employers promised, from two weeks before they are due. */
@Component
class ReviewsDue implements WorkSource {
    private static final int NOTICE_DAYS = 14;

    private final JdbcClient sql;

    ReviewsDue(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String heading() {
        return "Low-level concerns";
    }

    @Override
    public boolean isInFixedWords() {
        return true;
    }

    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        var leading = staff.areasAs(Role.LADO, Role.DSO);
        var keeping = staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR);
        return keeping.isEmpty()
                ? List.of()
                : sql.sql("""
                        select c.id, c.number, l.review_on
                          from allegations.low_level_concern l join allegations.contact c on c.id = l.contact
                         where l.review_on <= :until and l.reviewed_on is null and c.area = any(:keeping)
                           and (c.area = any(:leading) or not c.restricted)
                         order by l.review_on, c.number limit 100""")
                        .param("until", today.plusDays(NOTICE_DAYS))
                        .param("keeping", keeping.toArray(String[]::new))
                        .param("leading", leading.toArray(String[]::new))
                        .query((row, n) -> new Task(
                                "Ask what the employer's review found",
                                row.getString("number"),
                                "/allegations/" + row.getString("id") + "/lowlevel",
                                row.getObject("review_on", LocalDate.class)))
                        .list();
    }
}
