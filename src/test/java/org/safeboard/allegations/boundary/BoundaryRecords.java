package org.safeboard.allegations.boundary;

import java.util.Map;
import java.util.UUID;
import org.safeboard.MoreRecords;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another authority, and its part in a case. */
public final class BoundaryRecords implements MoreRecords {
    private final JdbcClient database;

    BoundaryRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, String> of(Case file, String area, Map<Role, Staff> people) {
        var authority = UUID.randomUUID();
        var crossing = UUID.randomUUID();
        database.sql("insert into allegations.authority (id, area, name, version) values (?, ?, 'Northshire', 0)")
                .params(authority, area)
                .update();
        database.sql("""
                insert into allegations.crossing (id, contact, authority, part, began_on, version)
                values (?, ?, ?, 'PARTICIPATING', '2014-05-01', 0)""").params(crossing, file.id(), authority).update();
        return Map.of("{authority}", authority.toString(), "{crossing}", crossing.toString());
    }
}
