package org.safeboard.allegations.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.casefile.CaseFilePage.Came;
import org.safeboard.allegations.casefile.CaseFilePage.Held;
import org.safeboard.allegations.casefile.CaseFilePage.Names;
import org.safeboard.allegations.casefile.CaseFilePage.Said;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.web.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a case file shows beside the records themselves. */
@Component
class CaseFileQuery {
    private final JdbcClient sql;

    CaseFileQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** A reason given for a missed time limit. */
    record Delay(String clock, String reason, String note, String managedMeanwhile) {}

    Names names(UUID contact) {
        return sql.sql("""
            select concat_ws(' ', nullif(a.given_names, ''), nullif(a.family_name, '')) as adult,
                   a.born_on, a.born_precision,
                   concat_ws(' ', nullif(h.given_names, ''), nullif(h.family_name, '')) as child,
                   coalesce(r.name, '') as recorded_by, coalesce(d.name, '') as decided_by,
                   coalesce(l.name, '') as lead
              from allegations.contact c
              left join people.person a on a.id = c.adult
              left join people.person h on h.id = c.child
              left join allegations.concern k on k.contact = c.id
              left join platform.staff r on r.id = c.recorded_by
              left join platform.staff d on d.id = c.decision_by
              left join platform.staff l on l.id = k.lead
             where c.id = ?\
            """)
                .param(contact)
                .query((row, n) -> new Names(
                        row.getString("adult"),
                        born(row.getObject("born_on", LocalDate.class), row.getString("born_precision")),
                        row.getString("child"),
                        row.getString("recorded_by"),
                        row.getString("decided_by"),
                        row.getString("lead")))
                .single();
    }

    private static String born(@Nullable LocalDate on, @Nullable String precision) {
        if (on == null) {
            return "";
        }
        var year = Integer.toString(on.getYear());
        return switch (precision) {
            case "DAY" -> Dates.day(on);
            case "MONTH" -> on.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + year;
            case null, default -> year;
        };
    }

    List<Said> said(UUID contact) {
        return sql.sql("""
            select s.at, coalesce(p.name, '') as by_name, s.text
              from allegations.statement s left join platform.staff p on p.id = s.by_staff
             where s.contact = ? order by s.at, s.id\
            """)
                .param(contact)
                .query((row, n) -> {
                    var at = london(row);
                    return new Said(
                            at.toLocalDate(), at.toLocalTime(), row.getString("by_name"), row.getString("text"));
                })
                .list();
    }

    private static LocalDateTime london(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class)
                .atZoneSameInstant(Change.LONDON)
                .toLocalDateTime();
    }

    List<Held> meetings(UUID contact) {
        var people = people(contact);
        return sql.sql("""
            select m.id, m.type, m.held_on, m.held_time, m.chair, m.decisions
              from allegations.meeting m join allegations.concern k on k.id = m.concern
             where k.contact = ? order by m.held_on, m.held_time nulls first\
            """)
                .param(contact)
                .query((row, n) -> new Held(
                        row.getObject("id", UUID.class),
                        Meeting.Type.valueOf(row.getString("type")).label(),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("held_time", LocalTime.class),
                        row.getString("chair"),
                        row.getString("decisions"),
                        people.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private Map<UUID, List<Came>> people(UUID contact) {
        record At(UUID meeting, Came came) {}
        return sql
                .sql("""
                    select a.meeting, a.name, a.role, a.agency, a.attended
                      from allegations.attendance a
                      join allegations.meeting m on m.id = a.meeting
                      join allegations.concern k on k.id = m.concern
                     where k.contact = ? order by a.agency, a.name\
                    """)
                .param(contact)
                .query((row, n) -> new At(
                        row.getObject("meeting", UUID.class),
                        new Came(
                                row.getString("name"),
                                row.getString("role"),
                                row.getString("agency"),
                                Meeting.Attended.valueOf(row.getString("attended"))
                                        .label())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(At::meeting, Collectors.mapping(At::came, Collectors.toList())));
    }

    Map<String, Delay> delays(UUID contact) {
        return sql
                .sql("select clock, reason, note, managed_meanwhile from allegations.delay where contact = ?")
                .param(contact)
                .query((row, n) -> new Delay(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list()
                .stream()
                .collect(Collectors.toMap(Delay::clock, it -> it));
    }
}
