package org.safeboard.allegations.clocks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.safeboard.allegations.domain.ClockFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the facts that start and stop the clocks of cases. */
@Component
class FactsQuery {
    private static final String FACTS = """
            select c.id, c.area, c.number, c.received_on, c.received_time, c.employer_knew_on, c.immediate_concern,
                   c.decision, c.decision_on, m.held_on, m.held_time,
                   s.id is not null and s.not_pursued_reason = '' as police_pursued,
                   s.started_on, s.first_reviewed_on,
                   coalesce((select min(r.closed_on) from allegations.reopening r where r.contact = c.id),
                            c.disposal_on) as first_closed_on
              from allegations.contact c
              left join allegations.concern k on k.contact = c.id
              left join allegations.meeting m on m.concern = k.id and m.type = 'INITIAL'
              left join allegations.strand s on s.concern = k.id and s.kind = 'POLICE'
            """;

    private final JdbcClient sql;

    FactsQuery(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<ClockFacts> of(UUID contact) {
        return sql.sql(FACTS + " where c.id = ?")
                .param(contact)
                .query(FactsQuery::facts)
                .optional();
    }

    /** The open cases that somebody leads, and those of these areas that nobody leads; the longest open first. */
    List<ClockFacts> ledBy(UUID staff, Set<String> areas) {
        return sql.sql(FACTS + """
                 where c.disposal is null and c.decision is not null and c.area = any(?)
                   and coalesce(k.lead, c.lead, c.decision_by, ?) = ?
                 order by c.received_on limit 200""")
                .params(areas.toArray(String[]::new), staff, staff)
                .query(FactsQuery::facts)
                .list();
    }

    /** Every case of an area, one by one; read within one transaction, since there may be very many. */
    @Transactional(readOnly = true)
    void each(String area, Consumer<ClockFacts> each) {
        try (var facts =
                sql
                        .sql(FACTS + " where c.area = ?")
                        .param(area)
                        .withFetchSize(1000)
                        .query(FactsQuery::facts)
                        .stream()) {
            facts.forEach(each);
        }
    }

    private static ClockFacts facts(ResultSet row, int number) throws SQLException {
        return new ClockFacts(
                row.getObject("id", UUID.class),
                row.getString("area"),
                row.getString("number"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("received_time", LocalTime.class),
                row.getObject("employer_knew_on", LocalDate.class),
                row.getBoolean("immediate_concern"),
                row.getString("decision"),
                row.getObject("decision_on", LocalDate.class),
                row.getObject("held_on", LocalDate.class),
                row.getObject("held_time", LocalTime.class),
                row.getBoolean("police_pursued"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("first_reviewed_on", LocalDate.class),
                row.getObject("first_closed_on", LocalDate.class));
    }
}
