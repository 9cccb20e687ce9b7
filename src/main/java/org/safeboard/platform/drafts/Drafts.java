package org.safeboard.platform.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Drafts of forms. A page that shows a form asks {@link #of}; its template has {@code platform.drafts.keep} among its
 * buttons; its act ends with {@link #drop}. Typing is then kept every few seconds, with a button where there is no
 * script, and each time the form is sent, before anything is done with it.
 */
@Component
public class Drafts {
    private static final Duration GOOD_FOR = Duration.ofDays(60);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Draft.Field>> FIELDS = new TypeReference<>() {};

    private final JdbcClient database;
    private final Clock clock;

    Drafts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What this person typed into the form at this address and has not saved. Ask first whether they may see it. */
    public OwnDrafts of(Staff staff, String key) {
        record Row(Draft draft, boolean aside) {}
        var all = database.sql("""
                select id, form, fields, seen, at, aside from platform.draft
                where staff = :staff and key = :key order by at desc
                """)
                .param("staff", staff.id())
                .param("key", key)
                .query((row, i) -> new Row(
                        new Draft(
                                row.getObject("id", UUID.class),
                                row.getObject("form", UUID.class),
                                JSON.readValue(row.getString("fields"), FIELDS),
                                row.getObject("seen", Long.class),
                                row.getObject("at", OffsetDateTime.class).toInstant()),
                        row.getBoolean("aside")))
                .list();
        return new OwnDrafts(
                key,
                all.stream().filter(it -> !it.aside).map(Row::draft).findFirst().orElse(null),
                all.stream().filter(it -> it.aside).map(Row::draft).toList());
    }

    /**
     * Keeps what was typed. Where the same person typed something else into the same form in another window, that one is
     * put aside and not written over.
     *
     * @param form the key of the form
     * @param from the draft with which the form was shown; null where it was shown without one
     */
    @Transactional
    public void keep(
            UUID staff, String key, List<Draft.Field> fields, @Nullable Long seen, UUID form, @Nullable UUID from) {
        forgetOld();
        database.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))::text")
                .param("what", staff + key)
                .query()
                .singleValue();
        var typed = JSON.writeValueAsString(fields).replace("\\u0000", "");
        if (goOn(staff, key, typed, seen, form, from)) {
            return;
        }
        database.sql("update platform.draft set aside = true where staff = :staff and key = :key and not aside")
                .param("staff", staff)
                .param("key", key)
                .update();
        database.sql("""
                insert into platform.draft (id, staff, key, form, fields, seen, aside, at)
                values (:id, :staff, :key, :form, :fields::jsonb, :seen, false, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("staff", staff)
                .param("key", key)
                .param("form", form)
                .param("fields", typed)
                .param("seen", seen)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Writes on in the draft of this form, or in the one it was shown with, or in one that says the same. */
    private boolean goOn(UUID staff, String key, String typed, @Nullable Long seen, UUID form, @Nullable UUID from) {
        return 0
                < database.sql("""
                        update platform.draft set form = :form, fields = :fields::jsonb, seen = :seen, at = :at
                        where id = (
                            select id from platform.draft
                            where staff = :staff and key = :key
                              and (form = :form or not aside and (id = :from::uuid or fields = :fields::jsonb))
                            order by form = :form desc limit 1)
                        """)
                        .param("form", form)
                        .param("fields", typed)
                        .param("seen", seen)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("staff", staff)
                        .param("key", key)
                        .param("from", from)
                        .update();
    }

    /** What was typed is saved: its draft is no longer needed. Call it in the act, in its transaction. */
    public void drop(Change change, String key) {
        database.sql("delete from platform.draft where staff = :staff and key = :key and form = :form::uuid")
                .param("staff", change.by().id())
                .param("key", key)
                .param("form", change.once())
                .update();
    }

    /** Its writer does not want this draft. */
    void throwAway(Staff staff, UUID draft) {
        database.sql("delete from platform.draft where staff = :staff and id = :id")
                .param("staff", staff.id())
                .param("id", draft)
                .update();
    }

    private void forgetOld() {
        database.sql("delete from platform.draft where at <= :until")
                .param("until", clock.instant().minus(GOOD_FOR).atOffset(ZoneOffset.UTC))
                .update();
    }
}
