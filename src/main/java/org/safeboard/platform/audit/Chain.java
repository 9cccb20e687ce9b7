package org.safeboard.platform.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the audit trail, each chained to the one before it; the database makes the links. */
@Component
class Chain {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Clock clock;

    Chain(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void append(Change change, Collection<? extends Event> events) {
        // one chain an area: more areas in one act are taken in the order of their names, so that no two acts wait for
        // each other
        var byArea = events.stream()
                .collect(Collectors.groupingBy(Event::area, java.util.TreeMap::new, Collectors.<Event>toList()));
        byArea.forEach((area, rows) -> append(
                area,
                "ACT",
                change.at(),
                change.by(),
                change.reason(),
                rows.stream().map(Chain::row).toList()));
    }

    void appendView(Staff staff, String area, UUID file, String what) {
        append(area, "VIEW", clock.instant(), staff, "", List.of(new Row(file, file, "Viewed", what, List.of())));
    }

    private void append(String area, String kind, Instant at, Staff by, String reason, List<Row> rows) {
        database.sql("select platform.append_events(:area, :kind, :at, :staff, :name, :reason, :rows::jsonb)")
                .param("area", area)
                .param("kind", kind)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("staff", by.id())
                .param("name", storable(by.name()))
                .param("reason", storable(reason))
                .param("rows", JSON.writeValueAsString(rows))
                .query(Long.class)
                .single();
    }

    Verification verify() {
        var broken = database.sql("""
                with link as (
                    select event.*, coalesce(lag(hash) over chain, '') as previous, row_number() over chain as expected
                    from platform.event
                    window chain as (partition by area, kind order by number)
                ), row_broken as (
                    select area, kind, number, at, case
                        when number <> expected then 'rows before this one were removed or moved'
                        else 'this row, or the one before it, is not as it was written' end as why
                    from link
                    where number <> expected
                       or hash is distinct from platform.event_hash(previous, area, kind, number, at, staff, staff_name,
                              about, file, name, what, changes, reason)
                ), end_broken as (
                    select event_chain.area, event_chain.kind, event_chain.number, null::timestamptz as at,
                        'rows at the end were removed or replaced' as why
                    from platform.event_chain
                    left join platform.event using (area, kind, number)
                    where event_chain.number > 0 and event.hash is distinct from event_chain.hash
                    union all
                    select area, kind, max(event.number), null, 'rows without a chain, or after its end'
                    from platform.event
                    left join platform.event_chain chain using (area, kind)
                    where chain.number is null or event.number > chain.number
                    group by area, kind
                )
                select distinct on (area, kind) * from (table row_broken union all table end_broken) broken
                order by area, kind, number, at nulls last
                """)
                .query((row, i) -> new Verification.Break(
                        row.getString("area"), row.getString("kind"), row.getLong("number"), row.getString("why")))
                .list();
        var ends = database.sql("""
                select area, kind, number, encode(hash, 'hex') as hash from platform.event_chain order by area, kind
                """)
                .query((row, i) -> new Verification.End(
                        row.getString("area"), row.getString("kind"), row.getLong("number"), row.getString("hash")))
                .list();
        return new Verification(ends, broken);
    }

    private static Row row(Event event) {
        return new Row(
                event.about(),
                event.file(),
                event.getClass().getSimpleName(),
                storable(event.what()),
                event.changes().stream().map(Chain::field).toList());
    }

    private static Map<String, @Nullable String> field(Event.FieldChange change) {
        var field = new java.util.LinkedHashMap<String, @Nullable String>();
        field.put("field", storable(change.field()));
        field.put("from", change.from() == null ? null : storable(change.from()));
        field.put("to", change.to() == null ? null : storable(change.to()));
        return field;
    }

    /** PostgreSQL keeps neither the character 0 nor half of a surrogate pair. */
    private static String storable(String text) {
        var clean = text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
        return new String(
                clean.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
    }

    private record Row(UUID about, UUID file, String name, String what, List<Map<String, @Nullable String>> changes) {}
}
