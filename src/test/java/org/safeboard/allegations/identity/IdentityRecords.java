package org.safeboard.allegations.identity;

import java.util.Map;
import java.util.UUID;
import org.safeboard.MoreRecords;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A name of the adult that was corrected. */
public class IdentityRecords implements MoreRecords {
    private final JdbcClient database;

    public IdentityRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, String> of(Case file, String area, Map<Role, Staff> people) {
        var stated = UUID.randomUUID();
        database.sql("""
            insert into people.person_name (id, person, kind, family_name, position, corrected_at)
            select ?, adult, 'FORMER', 'Quillibrand Sentinelle', 0, now() from allegations.contact where id = ?
            """).params(stated, file.id()).update();
        return Map.of("{stated}", stated.toString());
    }
}
