package org.safeboard.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeboard.people.matching.Found;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds people by the keys in the database, where they are not in memory: those who share most keys are compared, as if
 * everybody else were a stranger to them.
 */
@Component
class KeySearch {
    private static final int COMPARED = 300;

    private final Engine engine;
    private final JdbcClient jdbc;
    private final PersonRows rows;

    KeySearch(Engine engine, JdbcClient jdbc, PersonRows rows) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.rows = rows;
    }

    List<Found<UUID>> search(PersonRecord asked, String area, int limit, Set<UUID> hidden) {
        var index = engine.empty();
        index.takenOf(people());
        rows.get(sharing(asked, area), area).forEach(it -> index.put(it.id(), it.stated()));
        return index.search(asked.stated(), limit, hidden);
    }

    /** About how many people are recorded: the planner's own estimate, since counting a million takes longer than finding. */
    private int people() {
        return jdbc.sql("select greatest(reltuples, 0)::integer from pg_class where oid = 'people.person'::regclass")
                .query(Integer.class)
                .single();
    }

    private List<UUID> sharing(PersonRecord asked, String area) {
        return jdbc.sql("""
            select person from people.person_key where key = any(:keys)
            group by person order by count(*) desc, person limit :many
            """)
                .param("keys", PersonKeys.near(asked, area).toArray(Long[]::new))
                .param("many", COMPARED)
                .query(UUID.class)
                .list();
    }
}
