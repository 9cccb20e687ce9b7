package org.safeboard.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.matching.Model;
import org.safeboard.platform.access.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The weights that were learned, and which of them are in use. */
@Component
class WeightsRows {
    private final JdbcClient jdbc;
    private final Engine engine;

    WeightsRows(JdbcClient jdbc, Engine engine) {
        this.jdbc = jdbc;
        this.engine = engine;
    }

    UUID add(Model model, int records, Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into people.weights (id, version, learned_at, from_records, lines) values (?, ?, ?, ?, ?)")
                .params(id, model.version(), at.atOffset(ZoneOffset.UTC), records, Engine.write(model))
                .update();
        return id;
    }

    /** Those learned, the latest first, and last those Safeboard comes with. */
    List<WeightsVersion> all() {
        var all = new ArrayList<>(jdbc.sql("""
            select w.id, version, learned_at, from_records, chosen_at, coalesce(s.name, '') as chosen_by
            from people.weights w left join platform.staff s on s.id = w.chosen_by
            order by learned_at desc, w.id
            """).query(WeightsRows::version).list());
        var shipped = all.stream().noneMatch(WeightsVersion::inUse);
        all.add(new WeightsVersion(null, engine.shipped().version(), null, 0, shipped, null, ""));
        return List.copyOf(all);
    }

    private static WeightsVersion version(ResultSet rs, int n) throws SQLException {
        var chosen = instant(rs, "chosen_at");
        return new WeightsVersion(
                rs.getObject("id", UUID.class),
                rs.getString("version"),
                instant(rs, "learned_at"),
                rs.getInt("from_records"),
                chosen != null,
                chosen,
                rs.getString("chosen_by"));
    }

    private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        var at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Those of a version; null is what Safeboard comes with. */
    Optional<Model> model(@Nullable UUID id) {
        return id == null
                ? Optional.of(engine.shipped())
                : jdbc.sql("select lines from people.weights where id = ?")
                        .param(id)
                        .query(String.class)
                        .optional()
                        .map(Engine::read);
    }

    /** Puts weights in the place of those in use. */
    void choose(@Nullable UUID id, Change change) {
        jdbc.sql("update people.weights set chosen_at = null, chosen_by = null where chosen_at is not null")
                .update();
        if (id != null) {
            jdbc.sql("update people.weights set chosen_at = ?, chosen_by = ? where id = ?")
                    .params(change.at().atOffset(ZoneOffset.UTC), change.by().id(), id)
                    .update();
        }
    }
}
