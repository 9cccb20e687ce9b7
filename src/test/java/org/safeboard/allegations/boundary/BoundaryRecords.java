package org.safeboard.allegations.boundary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        var kept = UUID.randomUUID();
        database.sql("""
                insert into allegations.package (id, area, contact, crossing, file_id, direction, kind, number, content,
                    sha256, at, by_staff, version)
                values (?, ?, ?, ?, ?, 'OUT', 'ACKNOWLEDGEMENT', 'LADO-2014-0001/1', ?, '0123456789', now(), ?, 0)""")
                .params(
                        kept,
                        area,
                        file.id(),
                        crossing,
                        UUID.randomUUID(),
                        answer(),
                        people.get(Role.LADO).id())
                .update();
        return Map.of(
                "{authority}", authority.toString(), "{crossing}", crossing.toString(), "{package}", kept.toString());
    }

    private static String answer() {
        try {
            return Files.readString(Path.of("docs", "exchange", "example-acknowledgement.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
