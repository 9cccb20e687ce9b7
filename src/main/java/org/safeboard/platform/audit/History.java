package org.safeboard.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the audit trail of one record or one case file. */
@Component
class History {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Event.FieldChange>> CHANGES = new TypeReference<>() {};

    private final JdbcClient database;

    History(JdbcClient database) {
        this.database = database;
    }

    List<Entry> of(UUID file) {
        return database.sql("""
                select * from platform.event
                where file = :file or file in (select import from platform.import_row where record = :file)
                order by at desc, kind, number desc
                """).param("file", file).query(History::entry).list();
    }

    long lastAct(UUID about) {
        return database.sql("select coalesce(max(number), 0) from platform.event where about = :about and kind = 'ACT'")
                .param("about", about)
                .query(Long.class)
                .single();
    }

    /** The acts on a record after a number, in their order; holds the record until the transaction ends. */
    List<Entry> actsSince(UUID about, long seen) {
        database.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:about::text, 0))")
                .param("about", about)
                .query(Integer.class)
                .single();
        return database.sql("""
                select * from platform.event where about = :about and kind = 'ACT' and number > :seen order by number
                """)
                .param("about", about)
                .param("seen", seen)
                .query(History::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int i) throws SQLException {
        return new Entry(
                Entry.Kind.valueOf(row.getString("kind")),
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("staff", UUID.class),
                row.getString("staff_name"),
                row.getObject("about", UUID.class),
                row.getString("name"),
                row.getString("what"),
                JSON.readValue(row.getString("changes"), CHANGES),
                row.getString("reason"));
    }
}
