package org.safeboard.allegations.earlier;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.safeboard.MoreRecords;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An older record of the same adult, with a contact of its own. */
public class EarlierRecords implements MoreRecords {
    private final JdbcClient database;

    public EarlierRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, String> of(Case file, String area, Map<Role, Staff> people) {
        var person = UUID.randomUUID();
        database.sql("""
            insert into people.person (id, area, kind, given_names, family_name, known_as, born_on, born_precision,
                exact_key, sound_key, version)
            select ?, area, kind, given_names, family_name, known_as, born_on, born_precision, exact_key, sound_key, 0
              from people.person where id = (select adult from allegations.contact where id = ?)
            """).params(person, file.id()).update();
        database.sql("""
            insert into people.judgement (id, one, other, judged, reason, by_staff, at)
            select gen_random_uuid(), least(adult, :person), greatest(adult, :person), 'UNSURE', 'Seen', :by, now()
              from allegations.contact where id = :file
            """)
                .param("person", person)
                .param("by", Objects.requireNonNull(people.get(Role.LADO)).id())
                .param("file", file.id())
                .update();
        database.sql("""
            insert into allegations.contact (id, area, number, received_on, recorded_at, adult, version)
            values (gen_random_uuid(), ?, 'LADO-2009-9001', date '2009-05-01', now(), ?, 0)
            """).params(area, person).update();
        return Map.of("{record}", person.toString());
    }
}
