package org.safeboard.allegations.hold;

import java.time.LocalDate;
import java.util.List;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The holds that those who decide look at again. */
@Component
class HoldsToLookAt implements WorkSource {
    private final JdbcClient sql;

    HoldsToLookAt(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String heading() {
        return "Holds on telling the person";
    }

    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        var areas = staff.areasAs(Role.LADO, Role.DSO);
        return areas.isEmpty()
                ? List.of()
                : sql.sql("""
                select contact.id, contact.number, hold.look_again_on
                  from allegations.hold join allegations.contact on contact.id = hold.contact
                 where hold.area = any(?) and hold.lifted_on is null
                 order by hold.look_again_on limit 100""")
                        .param(areas.toArray(String[]::new))
                        .query((row, n) -> new Task(
                                "Look again whether the person must not be told",
                                row.getString("number"),
                                "/allegations/" + row.getString("id") + "/hold",
                                row.getObject("look_again_on", LocalDate.class)))
                        .list();
    }
}
