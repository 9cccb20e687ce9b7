package org.safeboard.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.safeboard.Safeboard;
import org.safeboard.platform.database.DatabaseAddress;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.Figures;
import org.safeboard.platform.figures.ReportingYear;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All figures of the allegations chapter over a million contacts against one bare GROUP BY scan of that table, in turn in
 * the same run. Fills an area of its own in the database of {@code DATABASE_URL} once and leaves it there.
 */
final class FiguresBench {
    private static final String AREA = "bench-figures";
    private static final int CONTACTS = Integer.getInteger("contacts", 1_000_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 7);

    private final JdbcClient database;
    private final Figures figures;

    private FiguresBench(JdbcClient database, Figures figures) {
        this.database = database;
        this.figures = figures;
    }

    public static void main(String[] arguments) throws IOException {
        // the database of DATABASE_URL itself, not a new one beside it as tests take
        var environment = new StandardEnvironment();
        DatabaseAddress.given(System.getenv())
                .ifPresent(it ->
                        environment.getPropertySources().addFirst(new MapPropertySource("database", it.properties())));
        try (var application = new SpringApplicationBuilder(Safeboard.class)
                .environment(environment)
                .properties("server.port=0")
                .run(arguments)) {
            var bench = new FiguresBench(application.getBean(JdbcClient.class), application.getBean(Figures.class));
            bench.fill();
            bench.measure();
        }
    }

    private void fill() throws IOException {
        database.sql("insert into platform.area values (?, 'Bench', 'Bench') on conflict do nothing")
                .param(AREA)
                .update();
        var there = database.sql("select exists (select from allegations.contact where area = ?)")
                .param(AREA)
                .query(Boolean.class)
                .single();
        if (there) {
            return;
        }
        try (var sql = Objects.requireNonNull(FiguresBench.class.getResourceAsStream("contacts.sql"))) {
            for (var statement : new String(sql.readAllBytes(), StandardCharsets.UTF_8).split(";\n")) {
                if (!statement.isBlank()) {
                    database.sql(statement.replace(":contacts", Integer.toString(CONTACTS)))
                            .update();
                }
            }
        }
        database.sql("vacuum analyze").update();
    }

    private void measure() {
        var floor = new double[ROUNDS];
        var chapter = new double[ROUNDS];
        var year = new ReportingYear(2013);
        for (int round = -1; round < ROUNDS; round++) {
            double scan = milliseconds(() -> database.sql("""
                            select sector, count(*) from allegations.contact group by sector
                            """).query().listOfRows());
            double all = milliseconds(() -> figures.chapter("allegations", AREA, year, Audience.WORKING));
            if (round >= 0) {
                floor[round] = scan;
                chapter[round] = all;
            }
        }
        var ratios = new double[ROUNDS];
        Arrays.setAll(ratios, it -> chapter[it] / floor[it]);
        System.out.printf(
                "figures: the chapter over %,d contacts %.0f ms, one GROUP BY scan %.0f ms, %.1f times (%.1f to %.1f in %d rounds)%n",
                CONTACTS,
                median(chapter),
                median(floor),
                median(ratios),
                Arrays.stream(ratios).min().orElseThrow(),
                Arrays.stream(ratios).max().orElseThrow(),
                ROUNDS);
    }

    private static double milliseconds(Runnable work) {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / 1e6;
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
