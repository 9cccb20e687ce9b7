package org.safeboard.allegations.earlier.overnight;

import java.time.LocalDate;
import java.util.List;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those who lead cases that likely earlier records were found, once for an area however many there are. */
@Component
class FoundOvernight implements WorkSource {
    private final JdbcClient sql;

    FoundOvernight(JdbcClient sql) {
        this.sql = sql;
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
        var areas = staff.areasAs(Role.LADO, Role.DSO);
        return areas.isEmpty()
                ? List.of()
                : sql.sql("""
                    select area, brought_in, count(*) as contacts from allegations.earlier_found
                     where area = any(:areas) group by area, brought_in order by area, brought_in limit 100\
                    """)
                        .param("areas", areas.toArray(String[]::new))
                        .query((row, n) -> new Task(
                                row.getBoolean("brought_in")
                                        ? "Judge earlier records found in what was brought in"
                                        : "Judge earlier records found overnight",
                                contacts(row.getInt("contacts")),
                                "/allegations/found?area=" + row.getString("area"),
                                null))
                        .list();
    }

    private static String contacts(int count) {
        return count == 1 ? "One contact" : count + " contacts";
    }
}
