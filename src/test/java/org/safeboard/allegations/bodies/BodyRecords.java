package org.safeboard.allegations.bodies;

import java.util.Map;
import java.util.UUID;
import org.safeboard.MoreRecords;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A responsible body, for the addresses of this slice. */
public final class BodyRecords implements MoreRecords {
    private final JdbcClient database;

    public BodyRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, String> of(Case file, String area, Map<Role, Staff> people) {
        file.does(people.get(Role.LADO), "/bodies/new", "kind=EMPLOYER", "name=Elmtree School");
        var body = database.sql("""
                select body.id from allegations.responsible_body body
                join allegations.concern on concern.id = body.concern where contact = ?
                """).param(file.id()).query(UUID.class).single();
        return Map.of("{body}", body.toString());
    }
}
