package org.safeboard.bench;

import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.safeboard.Safeboard;
import org.safeboard.people.People;
import org.safeboard.people.PersonDetails;
import org.safeboard.people.PersonKeys;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.StaffDirectory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looking for people at national size: a year of contacts in each of 150 areas, ten people who search all the time, and
 * ten records a second written meanwhile. Beside it, in the same run, {@code select 1}, one row by its key, and a bare
 * insert.
 */
final class PeopleBench {
    private static final int AREAS = Integer.getInteger("areas", 150);
    private static final int PEOPLE = Integer.getInteger("people", 3000);
    private static final int SEARCHING = Integer.getInteger("searching", 10);
    private static final int SECONDS = Integer.getInteger("seconds", 20);

    private final ConfigurableApplicationContext beans;
    private final People people;
    private final JdbcClient database;
    private final Change change;
    private final List<List<PersonDetails>> known = new ArrayList<>();
    private final List<UUID> ids = new ArrayList<>();

    private PeopleBench(ConfigurableApplicationContext beans) {
        this.beans = beans;
        people = beans.getBean(People.class);
        database = beans.getBean(JdbcClient.class);
        var id = UUID.randomUUID();
        database.sql("insert into platform.staff (id, name, email) values (?, 'Bench', ?)")
                .params(id, id + "@example.org")
                .update();
        var staff = beans.getBean(StaffDirectory.class)
                .present(id, LocalDate.of(2026, 3, 2))
                .orElseThrow();
        change = Change.of(staff, Instant.parse("2026-03-02T10:00:00Z"), "");
    }

    public static void main(String[] arguments) throws Exception {
        try (var beans = new SpringApplicationBuilder(Safeboard.class)
                .properties("server.port=0", "safeboard.people.at-once=10000000")
                .run(arguments)) {
            var bench = new PeopleBench(beans);
            bench.fill();
            bench.load();
            bench.floor();
            bench.search();
            bench.write();
        }
    }

    private static String area(int n) {
        return "bench-people-" + n;
    }

    private void fill() throws SQLException, IOException {
        var from = System.nanoTime();
        try (var connection = beans.getBean(DataSource.class).getConnection()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (int n = 0; n < AREAS; n++) {
                database.sql("insert into platform.area values (?, 'Bench', 'Bench') on conflict do nothing")
                        .param(area(n))
                        .update();
                var rows = new StringBuilder();
                var keys = new StringBuilder();
                var addresses = new StringBuilder();
                var telephones = new StringBuilder();
                var invented = new BenchPeople(n);
                var here = new ArrayList<PersonDetails>();
                for (int i = 0; i < PEOPLE; i++) {
                    var it = invented.somebody();
                    var id = UUID.randomUUID();
                    here.add(it);
                    ids.add(id);
                    rows.append("%s\t%s\t%s\t%s\t%s\t%s\tDAY\t%s\t%s\t%d\t0%n"
                            .formatted(
                                    id,
                                    area(n),
                                    it.kind(),
                                    it.givenNames(),
                                    it.familyName(),
                                    it.born(),
                                    it.further().sex(),
                                    PersonKeys.folded(it.givenNames(), it.familyName()),
                                    PersonKeys.RULES));
                    it.further()
                            .addresses()
                            .forEach(address -> addresses.append("%s\t%s\t%s\t%s\t0%n"
                                    .formatted(id, address.line(), address.town(), address.postcode())));
                    it.further()
                            .telephones()
                            .forEach(number -> telephones.append("%s\tTELEPHONE\t%s\t0%n".formatted(id, number)));
                    PersonKeys.of(it, area(n))
                            .forEach(key ->
                                    keys.append(key).append('\t').append(id).append('\n'));
                }
                known.add(here);
                copy.copyIn(
                        "copy people.person (id, area, kind, given_names, family_name, born_on, born_precision, sex,"
                                + " folded_name, keyed, version) from stdin",
                        new StringReader(rows.toString()));
                copy.copyIn(
                        "copy people.person_address (person, line, town, postcode, position) from stdin",
                        new StringReader(addresses.toString()));
                copy.copyIn(
                        "copy people.person_identifier (person, kind, value, position) from stdin",
                        new StringReader(telephones.toString()));
                copy.copyIn("copy people.person_key (key, person) from stdin", new StringReader(keys.toString()));
            }
        }
        for (var table : List.of("person", "person_address", "person_identifier", "person_key")) {
            database.sql("vacuum analyze people." + table).update();
        }
        System.out.printf(
                "%,d people of %d areas written by COPY in %.1f s; keys %s%n",
                ids.size(),
                AREAS,
                seconds(from),
                database.sql("select pg_size_pretty(pg_total_relation_size('people.person_key'))")
                        .query(String.class)
                        .single());
    }

    private void load() {
        var before = used();
        var from = System.nanoTime();
        for (int n = 0; n < AREAS; n++) {
            people.matches(known.get(n).getFirst(), area(n), Set.of());
        }
        var waited = seconds(from);
        System.out.printf(
                "all read into memory by the first question about each in %.1f s: %.0f MB%n",
                waited, (used() - before) / 1e6);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void floor() {
        var sample = new BenchPeople(1);
        print(
                "select 1",
                times(3000, i -> database.sql("select 1").query(Integer.class).single()));
        print(
                "one row by its key",
                times(
                        3000,
                        i -> database.sql("select given_names from people.person where id = ?")
                                .param(ids.get(sample.number(ids.size())))
                                .query(String.class)
                                .single()
                                .length()));
        print("one person alone", times(3000, i -> ask(sample)));
    }

    private int ask(BenchPeople sample) {
        var n = sample.number(AREAS);
        return people.matches(sample.slipped(known.get(n).get(sample.number(PEOPLE))), area(n), Set.of())
                .all()
                .size();
    }

    private void search() throws Exception {
        var end = System.nanoTime() + SECONDS * 1_000_000_000L;
        var stopped = new AtomicBoolean();
        var wall = new ArrayList<Long>();
        var cpu = new ArrayList<Long>();
        try (var threads = Executors.newFixedThreadPool(SEARCHING + 1)) {
            var writing = threads.submit(() -> {
                var invented = new BenchPeople(99);
                while (!stopped.get()) {
                    people.add(invented.somebody(), area(invented.number(AREAS)), change);
                    Thread.sleep(100);
                }
                return invented;
            });
            var searching = IntStream.range(0, SEARCHING)
                    .mapToObj(it -> threads.submit(() -> searching(new BenchPeople(1000 + it), end)))
                    .toList();
            for (var it : searching) {
                it.get().stream().skip(5).forEach(took -> {
                    wall.add(took.wall());
                    cpu.add(took.cpu());
                });
            }
            stopped.set(true);
            writing.get();
        }
        var many = "%d search at once, ten writes a second".formatted(SEARCHING);
        print(many, sorted(wall));
        print("the same %,d, time of the processor in Java".formatted(cpu.size()), sorted(cpu));
    }

    private record Took(long wall, long cpu) {}

    /** As a person does: asks, reads, asks again. */
    private List<Took> searching(BenchPeople sample, long end) throws InterruptedException {
        var threads = ManagementFactory.getThreadMXBean();
        var all = new ArrayList<Took>();
        while (System.nanoTime() < end) {
            var from = System.nanoTime();
            var cpuFrom = threads.getCurrentThreadCpuTime();
            ask(sample);
            all.add(new Took(System.nanoTime() - from, threads.getCurrentThreadCpuTime() - cpuFrom));
            Thread.sleep(20 + sample.number(60));
        }
        return all;
    }

    private static long[] sorted(List<Long> all) {
        return all.stream().mapToLong(it -> it).sorted().toArray();
    }

    private void write() {
        var invented = new BenchPeople(7);
        database.sql("create table if not exists people.bench_bare (id uuid primary key, area text, given_names"
                        + " text, family_name text, born_on date)")
                .update();
        var bare = times(1500, i -> {
            var it = invented.somebody();
            return database.sql("insert into people.bench_bare values (?, ?, ?, ?, ?)")
                    .params(UUID.randomUUID(), area(0), it.givenNames(), it.familyName(), it.born())
                    .update();
        });
        var added = times(
                1500,
                i -> people.add(invented.somebody(), area(invented.number(AREAS)), change)
                        .hashCode());
        database.sql("drop table people.bench_bare").update();
        print("a bare insert of one row", bare);
        print("a person added, with keys and the audit trail", added);
        System.out.printf("ratio %.1f%n", (double) added[added.length / 2] / bare[bare.length / 2]);
    }

    private interface Ask {
        int ask(int turn);
    }

    private static long[] times(int turns, Ask ask) {
        var took = new long[turns];
        for (int i = 0; i < turns; i++) {
            var from = System.nanoTime();
            ask.ask(i);
            took[i] = System.nanoTime() - from;
        }
        return Arrays.stream(took).skip(turns / 4).sorted().toArray();
    }

    private static void print(String what, long[] sorted) {
        System.out.printf(
                "%-60s p50 %6.2f ms   p99 %6.2f ms%n",
                what, sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6);
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }
}
