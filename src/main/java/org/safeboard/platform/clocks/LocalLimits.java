package org.safeboard.platform.clocks;

import java.time.ZoneOffset;
import java.util.List;
import org.safeboard.platform.access.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lengths that boards gave their local time limits. */
@Repository
public class LocalLimits {
    private final JdbcClient sql;

    LocalLimits(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of one area, the earliest first. */
    public List<LocalLimit> in(String area) {
        return sql.sql("""
                        select id, area, time_limit, from_date, amount, why
                        from platform.local_limit where area = :area order by from_date
                        """).param("area", area).query(LocalLimit.class).list();
    }

    /** Keeps a length; a second one of the same limit from the same day takes the place of the first. */
    public void keep(LocalLimit limit, Change change) {
        sql.sql("""
                        insert into platform.local_limit (id, area, time_limit, from_date, amount, why, by_staff, at)
                        values (:id, :area, :timeLimit, :fromDate, :amount, :why, :by, :at)
                        on conflict (area, time_limit, from_date)
                        do update set amount = excluded.amount, why = excluded.why,
                                      by_staff = excluded.by_staff, at = excluded.at
                        """)
                .param("id", limit.id())
                .param("area", limit.area())
                .param("timeLimit", limit.timeLimit())
                .param("fromDate", limit.fromDate())
                .param("amount", limit.amount())
                .param("why", limit.why())
                .param("by", change.by().id())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
