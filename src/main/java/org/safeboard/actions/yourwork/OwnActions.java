package org.safeboard.actions.yourwork;

import java.time.LocalDate;
import java.util.List;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The actions somebody promised and has not yet recorded as done. */
@Component
class OwnActions implements WorkSource {
    private static final int LONG = 160;

    private final JdbcClient jdbc;

    OwnActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String heading() {
        return "Actions";
    }

    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        return jdbc.sql("""
                        select id, what, promised_on, due_on
                        from actions.action
                        where owner_staff = :staff and claimed_on is null
                        order by due_on, id
                        """)
                .param("staff", staff.id())
                .query((rs, row) -> new Task(
                        shortened(rs.getString("what")),
                        "agreed " + Dates.day(rs.getObject("promised_on", LocalDate.class)),
                        "/actions/" + rs.getString("id"),
                        rs.getObject("due_on", LocalDate.class)))
                .list();
    }

    private static String shortened(String what) {
        return what.length() <= LONG ? what : what.substring(0, LONG - 1).stripTrailing() + "…";
    }
}
