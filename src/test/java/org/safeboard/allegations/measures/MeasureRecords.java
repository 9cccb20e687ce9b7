package org.safeboard.allegations.measures;

import java.util.Map;
import java.util.UUID;
import org.safeboard.MoreRecords;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An interim measure, for the addresses of this slice. */
public final class MeasureRecords implements MoreRecords {
    private final JdbcClient database;

    public MeasureRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, String> of(Case file, String area, Map<Role, Staff> people) {
        file.does(
                people.get(Role.LADO),
                "/measures/new",
                "kind=SUPERVISION",
                "startedOn.day=22",
                "startedOn.month=4",
                "startedOn.year=2014",
                "decidedBy=EMPLOYER",
                "decidedName=Hilda Head",
                "reason=A mark was seen");
        var measure = database.sql("""
                select measure.id from allegations.interim_measure measure
                join allegations.concern on concern.id = measure.concern where contact = ?
                """).param(file.id()).query(UUID.class).single();
        return Map.of("{measure}", measure.toString());
    }
}
