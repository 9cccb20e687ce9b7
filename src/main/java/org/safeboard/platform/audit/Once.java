package org.safeboard.platform.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of forms already acted on: sending a form twice does it once. */
@Component
public class Once {
    private final JdbcClient database;

    Once(JdbcClient database) {
        this.database = database;
    }

    /** Takes the form's key in the transaction of its act, waiting for another one that holds it. */
    void take(Change change) {
        if (change.once() == null) {
            return;
        }
        var mine = database.sql("""
                with taken as (
                    insert into platform.once (key, staff, at) values (:key, :staff, :at)
                    on conflict (key) do nothing
                    returning 1
                )
                select exists (table taken) or exists (
                    select from platform.once where key = :key and transaction = pg_current_xact_id())
                """)
                .param("key", change.once())
                .param("staff", change.by().id())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
        if (!mine) {
            throw new AlreadyDone();
        }
    }

    /** Keeps where the first request was sent on to, so that a second one is sent there too. */
    public void answered(UUID key, UUID staff, String path) {
        database.sql("update platform.once set answer = :path where key = :key and staff = :staff and answer is null")
                .param("path", path)
                .param("key", key)
                .param("staff", staff)
                .update();
    }

    /** What is known of a form already acted on by this person; nothing when it was not. */
    public Optional<Taken> taken(UUID key, UUID staff) {
        return database.sql(
                        "select coalesce(answer, '') as answer from platform.once where key = :key and staff = :staff")
                .param("key", key)
                .param("staff", staff)
                .query(Taken.class)
                .optional();
    }

    /** Forgets the keys taken before this instant: a form that old is not sent a second time by a double click. */
    public int forget(Instant before) {
        return database.sql("delete from platform.once where at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * A form already acted on.
     *
     * @param answer the path the first request was sent on to; blank when it was cut off before it said so
     */
    public record Taken(String answer) {}
}
