package org.safeboard.platform.imports.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.imports.ImportReport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where imports are kept. What runs is held by an advisory lock, so that a killed server lets go of it at once. */
@Component
public class ImportRecords {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> COLUMNS = new TypeReference<>() {};

    /** Between asking for work and its beginning. */
    private static final String SELECT = """
            select id, area, kind, file_name, bytes, columns, mapping, by_name, at, work, work_stage, work_rows, work_of,
                stopped, report, brought_in_at, taken_back_at, taken_back_by, content is not null as has_content,
                work is not null and (work_started_at > clock_timestamp() - interval '10 seconds' or exists (
                    select from pg_locks
                    where locktype = 'advisory' and objsubid = 1 and granted
                        and database = (select oid from pg_database where datname = current_database())
                        and (classid::bigint << 32 | objid::bigint) = hashtextextended('work ' || import.id, 2)))
                    as alive
            from platform.import
            """;

    private final JdbcClient sql;

    ImportRecords(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<ImportRecord> find(UUID id) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(ImportRecords::read)
                .optional();
    }

    /** The latest of some areas. */
    public List<ImportRecord> latest(List<String> areas, int atMost) {
        return sql.sql(SELECT + "where area = any(:areas) order by at desc limit :most")
                .param("areas", areas.toArray(String[]::new))
                .param("most", atMost)
                .query(ImportRecords::read)
                .list();
    }

    private static ImportRecord read(ResultSet row, int number) throws SQLException {
        var columns = row.getString("columns");
        var report = row.getString("report");
        var work = row.getString("work");
        return new ImportRecord(
                row.getObject("id", UUID.class),
                row.getString("area"),
                row.getString("kind"),
                row.getString("file_name"),
                row.getLong("bytes"),
                columns == null ? null : JSON.readValue(columns, COLUMNS),
                row.getString("mapping"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                work == null ? null : ImportRecord.Work.valueOf(work),
                row.getBoolean("alive"),
                row.getString("work_stage"),
                row.getInt("work_rows"),
                row.getInt("work_of"),
                row.getString("stopped"),
                report == null ? null : JSON.readValue(report, ImportReport.class),
                instant(row, "brought_in_at"),
                instant(row, "taken_back_at"),
                row.getString("taken_back_by"),
                row.getBoolean("has_content"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** @param content kept until it is brought in; null where the file stays where it is */
    public void add(
            UUID id,
            String area,
            String kind,
            String fileName,
            long bytes,
            byte[] sha256,
            byte @Nullable [] content,
            Change change) {
        sql.sql("""
                        insert into platform.import (id, area, kind, file_name, sha256, bytes, content, by_staff, by_name, at)
                        values (:id, :area, :kind, :name, :sha, :bytes, :content, :staff, :by, :at)
                        """)
                .param("id", id)
                .param("area", area)
                .param("kind", kind)
                .param("name", fileName)
                .param("sha", sha256)
                .param("bytes", bytes)
                .param("content", content, java.sql.Types.BINARY)
                .param("staff", change.by().id())
                .param("by", change.by().name())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public byte[] content(UUID id) {
        return sql.sql("select content from platform.import where id = :id and content is not null")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    public void columns(UUID id, Map<String, String> columns, String mapping) {
        sql.sql("update platform.import set columns = :columns::jsonb, mapping = :mapping, stopped = '' where id = :id")
                .param("id", id)
                .param("columns", JSON.writeValueAsString(columns))
                .param("mapping", mapping)
                .update();
    }

    /** Keeps what was found; what ran on it is over. */
    public void report(UUID id, ImportReport report) {
        sql.sql("update platform.import set report = :report::jsonb, stopped = '' where id = :id")
                .param("id", id)
                .param("report", JSON.writeValueAsString(report))
                .update();
    }

    /** The file has become records: it is let go of. */
    public void broughtIn(UUID id, ImportReport report, Instant at) {
        report(id, report);
        sql.sql("update platform.import set brought_in_at = :at, content = null where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void takenBack(UUID id, Change change) {
        sql.sql("update platform.import set taken_back_at = :at, taken_back_by = :by where id = :id")
                .param("id", id)
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("by", change.by().name())
                .update();
    }

    /** Removes an import that was never brought in. */
    public void giveUp(UUID id) {
        sql.sql("delete from platform.import where id = :id and brought_in_at is null")
                .param("id", id)
                .update();
    }

    /** Marks that work begins; false where some is running. */
    public boolean begin(UUID id, ImportRecord.Work work) {
        return sql.sql("""
                        update platform.import
                        set work = :work, work_started_at = clock_timestamp(), work_rows = 0, work_of = 0, work_stage = '',
                            stopped = ''
                        where id = :id and (work is null or work_started_at < clock_timestamp() - interval '10 seconds'
                            and pg_try_advisory_xact_lock(hashtextextended('work ' || id, 2)))
                        """).param("id", id).param("work", work.name()).update() == 1;
    }

    /** Holds an import until the transaction ends: who sees that nobody holds it knows that nobody works on it. */
    public void hold(UUID id) {
        sql.sql("select 1 from pg_advisory_xact_lock(hashtextextended('work ' || :id::text, 2))")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    public void at(UUID id, String stage, int rows, int of) {
        sql.sql("update platform.import set work_stage = :stage, work_rows = :rows, work_of = :of where id = :id")
                .param("id", id)
                .param("stage", stage)
                .param("rows", rows)
                .param("of", of)
                .update();
    }

    /** @param stopped a sentence why there is no result; blank where there is one */
    public void end(UUID id, String stopped) {
        sql.sql("""
                        update platform.import set work = null, work_started_at = null, stopped = :stopped where id = :id
                        """).param("id", id).param("stopped", stopped).update();
    }
}
