package org.safeboard.allegations.complaints;

import java.util.Map;
import java.util.UUID;
import org.safeboard.MoreRecords;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A complaint about the case. */
public class ComplaintRecords implements MoreRecords {
    private final JdbcClient database;

    public ComplaintRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, String> of(Case file, String area, Map<Role, Staff> people) {
        var complaint = UUID.randomUUID();
        database.sql("""
                insert into allegations.complaint (id, contact, area, received_on, made_by, about, said, version)
                values (?, ?, ?, '2014-05-06', 'PARENT', 'DELAY', 'Quillibrand Sentinelle waits', 0)""").params(complaint, file.id(), area).update();
        return Map.of("{complaint}", complaint.toString());
    }
}
