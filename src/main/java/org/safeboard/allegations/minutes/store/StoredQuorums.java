package org.safeboard.allegations.minutes.store;

import java.time.LocalDate;
import java.util.List;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.allegations.domain.sittings.Quorum;
import org.safeboard.allegations.domain.sittings.Quorums;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredQuorums implements Quorums {
    private final JdbcClient sql;

    StoredQuorums(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Quorum of(Meeting.Type type, String area, LocalDate on) {
        return sql.sql("""
                select agencies from allegations.quorum
                where type = :type and (area is null or area = :area) and (from_date is null or from_date <= :on)
                order by area is not null desc, from_date desc nulls last limit 1
                """)
                .param("type", type.name())
                .param("area", area)
                .param("on", on)
                .query((row, n) ->
                        new Quorum(List.of((String[]) row.getArray("agencies").getArray())))
                .optional()
                .orElseGet(() -> new Quorum(List.of()));
    }
}
