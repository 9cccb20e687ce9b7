package org.safeboard.allegations.bodies;

import java.time.LocalDate;
import java.util.List;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open concerns of which nobody has said who is responsible; those that a spreadsheet brought in are left alone. */
@Component
class BodiesMissing implements WorkSource {
    private final JdbcClient sql;

    BodiesMissing(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String heading() {
        return "Cases";
    }

    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        var deciding = staff.areasAs(Role.LADO, Role.DSO);
        var keeping = staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR);
        if (keeping.isEmpty()) {
            return List.of();
        }
        return sql.sql("""
                select contact.id, contact.number
                  from allegations.concern join allegations.contact on contact.id = concern.contact
                 where contact.area = any(:keeping) and (contact.area = any(:deciding) or not contact.restricted)
                   and contact.disposal is null and concern.import is null
                   and not exists (select from allegations.responsible_body as body where body.concern = concern.id)
                 order by concern.opened_on, contact.number
                 limit 100""")
                .param("keeping", keeping.toArray(String[]::new))
                .param("deciding", deciding.toArray(String[]::new))
                .query((row, n) -> new Task(
                        "Say who is responsible for the adult’s work",
                        row.getString("number"),
                        "/allegations/" + row.getString("id") + "/bodies/new",
                        null))
                .list();
    }
}
