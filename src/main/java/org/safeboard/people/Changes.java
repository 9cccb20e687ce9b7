package org.safeboard.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * What was written about the people of an area since they were last read.
 *
 * @param mark the watermark of this reading
 * @param writing whether whoever asks has written in a transaction that is still open: then what it has in its hands
 * hides
 *     rows of others, and the mark must not be taken over
 * @param changed who was written, and is perhaps there no more
 * @param removed who is there no more
 * @param weights those in use, null for those Safeboard comes with
 */
record Changes(
        Mark mark,
        boolean writing,
        List<UUID> changed,
        List<UUID> removed,
        @Nullable UUID weights) {
    private static final int AT_ONCE = 2000;

    /**
     * A watermark: which transactions were over, as PostgreSQL writes a snapshot. Numbers that rise and times of day
     * miss whoever commits late; a snapshot names those who are on their way.
     *
     * @param database changes when tables were put back from a backup, or another server took over, or this one fell:
     * then
     *     numbers of transactions say nothing any more
     */
    record Mark(String snapshot, String database) {}

    private static final String NOW = """
        select pg_current_snapshot()::text, 'people.person'::regclass::oid || ' ' || pg_postmaster_start_time()
        """;

    /**
     * Rows of a transaction that is still open are out of sight, except one's own: those are left out, since it may be
     * rolled back. Numbers from the future came back with a backup.
     */
    private static final String SINCE = """
        with now as (
            select pg_current_snapshot() as snapshot, pg_current_xact_id_if_assigned() as own,
                'people.person'::regclass::oid || ' ' || pg_postmaster_start_time() as database)
        select now.snapshot::text, now.database, now.own is not null, it.id, it.removed,
            (select id from people.weights where chosen_at is not null)
        from now left join (
            select id, false as removed, changed_in from people.person where area = ?
                and changed_in >= pg_snapshot_xmin(?::pg_snapshot)
                and changed_in < pg_snapshot_xmax(pg_current_snapshot())
            union all
            select person, true, changed_in from people.person_removed where area = ?
                and changed_in >= pg_snapshot_xmin(?::pg_snapshot)
                and changed_in < pg_snapshot_xmax(pg_current_snapshot())
        ) it on not pg_visible_in_snapshot(it.changed_in, ?::pg_snapshot) and it.changed_in is distinct from now.own
        """;

    /** The mark of whatever is read after this. */
    static Mark now(Connection connection) {
        try (var statement = connection.prepareStatement(NOW);
                var rs = statement.executeQuery()) {
            rs.next();
            return new Mark(rs.getString(1), rs.getString(2));
        } catch (SQLException e) {
            throw failed(NOW, e);
        }
    }

    static Changes since(Mark mark, String area, Connection connection) {
        try (var statement = connection.prepareStatement(SINCE)) {
            statement.setString(1, area);
            statement.setString(2, mark.snapshot);
            statement.setString(3, area);
            statement.setString(4, mark.snapshot);
            statement.setString(5, mark.snapshot);
            var changed = new ArrayList<UUID>(0);
            var removed = new ArrayList<UUID>(0);
            try (var rs = statement.executeQuery()) {
                rs.next();
                var next = new Mark(rs.getString(1), rs.getString(2));
                var writing = rs.getBoolean(3);
                var weights = rs.getObject(6, UUID.class);
                do {
                    var id = rs.getObject(4, UUID.class);
                    if (id != null) {
                        (rs.getBoolean(5) ? removed : changed).add(id);
                    }
                } while (rs.next());
                return new Changes(next, writing, changed, removed, weights);
            }
        } catch (SQLException e) {
            throw failed(SINCE, e);
        }
    }

    /** Reads those who changed, as they are now. */
    void read(Connection connection, Consumer<PersonRecord> to) {
        try (var statement = connection.prepareStatement(PersonRows.SELECT + "where p.id = any(?)")) {
            for (int from = 0; from < changed.size(); from += AT_ONCE) {
                var some = changed.subList(from, Math.min(changed.size(), from + AT_ONCE));
                statement.setArray(1, connection.createArrayOf("uuid", some.toArray()));
                try (var rs = statement.executeQuery()) {
                    while (rs.next()) {
                        to.accept(PersonRows.read(rs));
                    }
                }
            }
        } catch (SQLException e) {
            throw failed(PersonRows.SELECT, e);
        }
    }

    /** Reads all people of an area, one after the other. */
    static void readAll(Connection connection, String area, Consumer<PersonRecord> to) {
        try (var statement = connection.prepareStatement(PersonRows.SELECT_AREA)) {
            for (int i = 1; i <= 4; i++) {
                statement.setString(i, area);
            }
            statement.setFetchSize(AT_ONCE);
            try (var rs = statement.executeQuery()) {
                while (rs.next()) {
                    to.accept(PersonRows.read(rs));
                }
            }
        } catch (SQLException e) {
            throw failed(PersonRows.SELECT_AREA, e);
        }
    }

    private static UncategorizedSQLException failed(String sql, SQLException e) {
        return new UncategorizedSQLException("reading people", sql, e);
    }
}
