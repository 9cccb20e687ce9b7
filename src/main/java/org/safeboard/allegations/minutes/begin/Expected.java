package org.safeboard.allegations.minutes.begin;

import java.util.List;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.allegations.domain.sittings.Attendee;
import org.safeboard.allegations.minutes.Arranged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is expected at a meeting: those invited; where nobody was, those who were asked to the meeting before it. */
@Component
class Expected {
    private final Arranged arranged;
    private final JdbcClient sql;

    Expected(Arranged arranged, JdbcClient sql) {
        this.arranged = arranged;
        this.sql = sql;
    }

    List<Attendee> at(Contact contact, Concern concern, Meeting.Type type) {
        var invited = arranged.invited(contact, type);
        return invited.isEmpty() ? before(concern) : invited;
    }

    private List<Attendee> before(Concern concern) {
        return sql.sql("""
            select a.name, a.role, coalesce(a.agency_kind, '') as kind, a.agency
              from allegations.attendance a
             where a.meeting = (select m.id from allegations.meeting m
                                 where m.concern = ? order by m.held_on desc, m.held_time desc nulls last limit 1)
             order by a.agency, a.name\
            """)
                .param(concern.id())
                .query((row, n) -> new Attendee(
                        row.getString("name"),
                        row.getString("role"),
                        row.getString("kind"),
                        row.getString("agency"),
                        null,
                        List.of()))
                .list();
    }
}
