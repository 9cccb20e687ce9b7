package org.safeboard.platform.imports.keep;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that were brought in before. */
@Component
public class ImportedRows {
    private static final int AT_ONCE = 10_000;
    private final JdbcClient sql;

    ImportedRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Which rows are new, here already, and here with other details. */
    public record Sorted(List<Identity.Known> fresh, int already, List<Identity.Known> differing) {}

    public Sorted sort(List<Identity.Known> rows) {
        var fresh = new ArrayList<Identity.Known>();
        var differing = new ArrayList<Identity.Known>();
        for (var from = 0; from < rows.size(); from += AT_ONCE) {
            var some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            var here = contents(some.stream().map(Identity.Known::identity).toArray(UUID[]::new));
            for (var row : some) {
                var content = here.get(row.identity());
                if (content == null) {
                    fresh.add(row);
                } else if (!content.equals(row.content())) {
                    differing.add(row);
                }
            }
        }
        return new Sorted(fresh, rows.size() - fresh.size(), differing);
    }

    private Map<UUID, UUID> contents(UUID[] identities) {
        var contents = new HashMap<UUID, UUID>();
        sql.sql("select identity, content from platform.import_row where identity = any(:ids)")
                .param("ids", identities)
                .query((row, i) ->
                        contents.put(row.getObject("identity", UUID.class), row.getObject("content", UUID.class)))
                .list();
        return contents;
    }

    /** Keeps what became of the rows, in the transaction of the connection. */
    public void keep(Connection connection, UUID importId, List<Identity.Known> rows) {
        var table = new CopyTable(
                connection,
                "platform.import_row",
                "identity",
                "content",
                "import",
                "record",
                "sheet",
                "number",
                "aside");
        var sent = 0;
        // in the order of their key, so that its index fills from left to right
        var inOrder = rows.stream()
                .sorted(Comparator.comparingLong(
                        (Identity.Known it) -> it.identity().getMostSignificantBits() + Long.MIN_VALUE))
                .toList();
        for (var row : inOrder) {
            var place = row.row().place();
            table.add(row.identity())
                    .add(row.content())
                    .add(importId)
                    .add(Objects.requireNonNull(row.row().record()))
                    .add(place.sheet())
                    .add(place.row())
                    .add(row.row().aside())
                    .end();
            if (++sent % AT_ONCE == 0) {
                table.send();
            }
        }
        table.send();
    }

    /** Holds this kind of record in this area until the transaction ends, so that two imports cannot pass each other. */
    public void hold(String area, String kind) {
        sql.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 1))")
                .param("what", "import " + area + " " + kind)
                .query(Integer.class)
                .single();
    }

    public void forget(UUID importId) {
        sql.sql("delete from platform.import_row where import = :id")
                .param("id", importId)
                .update();
    }
}
