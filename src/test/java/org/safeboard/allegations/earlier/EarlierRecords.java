package org.safeboard.allegations.earlier;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.safeboard.MoreRecords;
import org.safeboard.allegations.Case;
import org.safeboard.people.People;
import org.safeboard.people.PersonDetails;
import org.safeboard.people.Verdict;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An older record that somebody compared with the adult, spelt so that no letter asks whom it is for, with a contact of its own. */
public class EarlierRecords implements MoreRecords {
    private final JdbcClient database;
    private final People index;

    public EarlierRecords(JdbcClient database, People index) {
        this.database = database;
        this.index = index;
    }

    @Override
    public Map<String, String> of(Case file, String area, Map<Role, Staff> people) {
        var lado = Objects.requireNonNull(people.get(Role.LADO));
        var change = Change.of(lado, Instant.parse("2026-03-02T10:00:00Z"), "");
        var adult = database.sql("select adult from allegations.contact where id = ?")
                .param(file.id())
                .query(UUID.class)
                .single();
        var person = index.add(PersonDetails.adult("Zacharias", "Unlike"), area, change);
        index.judge(adult, person, Verdict.UNSURE, "Seen", area, change);
        database.sql("""
            insert into allegations.contact (id, area, number, received_on, recorded_at, adult, version)
            values (gen_random_uuid(), ?, 'LADO-2009-9001', date '2009-05-01', now(), ?, 0)
            """).params(area, person).update();
        return Map.of("{record}", person.toString());
    }
}
