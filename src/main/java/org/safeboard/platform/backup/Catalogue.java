package org.safeboard.platform.backup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeboard.platform.database.Migrations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables and sequences of our modules, as the database itself describes them. */
final class Catalogue {
    /** Sessions, links and keys of forms on their way: they end with the installation they were made on. */
    private static final Set<String> PASSING = Set.of(
            "platform.spring_session", "platform.spring_session_attributes", "platform.enrolment", "platform.once");

    private final JdbcClient database;

    Catalogue(JdbcClient database) {
        this.database = database;
    }

    /** A table with the columns that can be written. */
    record Table(String name, String columns) {}

    /** The tables to keep, each after those it refers to. */
    List<Table> tables() {
        var waiting = database.sql("""
                select format('%I.%I', schema.nspname, rel.relname) as name,
                    string_agg(quote_ident(att.attname), ',' order by att.attnum) as columns
                from pg_class rel
                join pg_namespace schema on schema.oid = rel.relnamespace
                join pg_attribute att on att.attrelid = rel.oid and att.attnum > 0
                    and not att.attisdropped and att.attgenerated = ''
                where rel.relkind = 'r' and schema.nspname in (:modules) and rel.relname <> 'migration'
                group by 1
                order by 1
                """).param("modules", Migrations.MODULES).query(Table.class).list().stream()
                .filter(it -> !PASSING.contains(it.name()))
                .collect(Collectors.toCollection(ArrayList::new));
        var needs = needs();
        var ordered = new ArrayList<Table>();
        while (!waiting.isEmpty()) {
            var names = waiting.stream().map(Table::name).collect(Collectors.toSet());
            var next = waiting.stream()
                    .filter(it ->
                            needs.getOrDefault(it.name(), Set.of()).stream().noneMatch(names::contains))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Tables refer to each other in a circle: " + names));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private Map<String, Set<String>> needs() {
        return database
                .sql("""
                select distinct format('%I.%I', schema.nspname, rel.relname) as name,
                    format('%I.%I', other_schema.nspname, other.relname) as needed
                from pg_constraint con
                join pg_class rel on rel.oid = con.conrelid
                join pg_namespace schema on schema.oid = rel.relnamespace
                join pg_class other on other.oid = con.confrelid
                join pg_namespace other_schema on other_schema.oid = other.relnamespace
                where con.contype = 'f' and con.conrelid <> con.confrelid and schema.nspname in (:modules)
                """)
                .param("modules", Migrations.MODULES)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** The triggers which would do to rows that come back what was already done to them. */
    List<Trigger> triggers() {
        return database.sql("""
                select format('%I.%I', schema.nspname, rel.relname) as on_table, quote_ident(trg.tgname) as name
                from pg_trigger trg
                join pg_class rel on rel.oid = trg.tgrelid
                join pg_namespace schema on schema.oid = rel.relnamespace
                where not trg.tgisinternal and trg.tgenabled = 'O' and schema.nspname in (:modules)
                """)
                .param("modules", Migrations.MODULES)
                .query(Trigger.class)
                .list();
    }

    record Trigger(String onTable, String name) {}

    Map<String, Long> sequences() {
        var all = new LinkedHashMap<String, Long>();
        database.sql("""
                select format('%I.%I', schemaname, sequencename), last_value from pg_sequences
                where schemaname in (:modules) and last_value is not null order by 1
                """).param("modules", Migrations.MODULES).query(row -> {
            all.put(row.getString(1), row.getLong(2));
        });
        return all;
    }

    /** The version of each module's tables; a module without any migration is left out. */
    Map<String, String> versions() {
        var versions = new LinkedHashMap<String, String>();
        for (var module : Migrations.MODULES) {
            var there = database.sql("select to_regclass(:name) is not null")
                    .param("name", module + ".migration")
                    .query(Boolean.class)
                    .single();
            if (there) {
                database.sql(
                                "select version from %s.migration where success and version is not null order by installed_rank desc limit 1"
                                        .formatted(module))
                        .query(String.class)
                        .list()
                        .forEach(it -> versions.put(module, it));
            }
        }
        return versions;
    }
}
