package org.safeboard.allegations.arrange;

import java.util.Map;
import java.util.UUID;
import org.safeboard.MoreRecords;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting that is being arranged, with somebody on its list. */
public class ArrangedRecords implements MoreRecords {
    private final JdbcClient database;

    public ArrangedRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, String> of(Case file, String area, Map<Role, Staff> people) {
        var arrangement = UUID.randomUUID();
        database.sql("""
                insert into allegations.arrangement (id, contact, concern, area, type, chair, planned_on, version)
                select ?, contact, id, area, 'INITIAL', 'Amira Lane', current_date, 0
                from allegations.concern where contact = ?
                """).params(arrangement, file.id()).update();
        var invitee = UUID.randomUUID();
        database.sql("""
                insert into allegations.invitee (id, arrangement, name, kind, email, version)
                values (?, ?, 'Percy Beat', 'POLICE', 'percy@police.example.org', 0)
                """).params(invitee, arrangement).update();
        return Map.of(
                "{arrangement}", arrangement.toString(),
                "{invitee}", invitee.toString(),
                "/meeting-answer/{token}", "/meeting-answer/nobody-has-this-token");
    }
}
