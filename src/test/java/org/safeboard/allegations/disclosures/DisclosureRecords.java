package org.safeboard.allegations.disclosures;

import java.util.Map;
import java.util.UUID;
import org.safeboard.MoreRecords;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An enquiry about what is held. */
public class DisclosureRecords implements MoreRecords {
    private final JdbcClient database;

    public DisclosureRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, String> of(Case file, String area, Map<Role, Staff> people) {
        var disclosure = UUID.randomUUID();
        database.sql("""
                insert into allegations.disclosure (id, contact, area, asked_on, asked_by, asked_by_name, purpose, version)
                values (?, ?, ?, '2014-05-06', 'DBS', 'Barring team', 'About Quillibrand Sentinelle', 0)""").params(disclosure, file.id(), area).update();
        return Map.of("{disclosure}", disclosure.toString());
    }
}
