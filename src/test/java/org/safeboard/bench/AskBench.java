package org.safeboard.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.safeboard.Safeboard;
import org.safeboard.platform.calendar.Period;
import org.safeboard.platform.database.DatabaseAddress;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.figures.answer.Answering;
import org.safeboard.platform.figures.answer.Question;
import org.safeboard.platform.figures.answer.Topics;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A question of the public with two breakdowns over a hundred thousand contacts, protected beside the published chapter,
 * against one bare GROUP BY scan of that table, in turn in the same run.
 */
final class AskBench {
    private static final String AREA = "bench-ask";
    private static final int CONTACTS = Integer.getInteger("contacts", 100_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final Period YEAR = new ReportingYear(2013).period();
    private static final Period CALENDAR = new Period(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31));

    private final JdbcClient database;
    private final Answering answering;
    private final Topics topics;

    private AskBench(JdbcClient database, Answering answering, Topics topics) {
        this.database = database;
        this.answering = answering;
        this.topics = topics;
    }

    public static void main(String[] arguments) throws IOException {
        var environment = new StandardEnvironment();
        DatabaseAddress.given(System.getenv())
                .ifPresent(it ->
                        environment.getPropertySources().addFirst(new MapPropertySource("database", it.properties())));
        try (var application = new SpringApplicationBuilder(Safeboard.class)
                .environment(environment)
                .properties("server.port=0")
                .run(arguments)) {
            var bench = new AskBench(
                    application.getBean(JdbcClient.class),
                    application.getBean(Answering.class),
                    application.getBean(Topics.class));
            bench.fill();
            bench.measure("harm limbs by setting, a reporting year", YEAR, "limbs", "limb", "sector");
            bench.measure("contacts by nature and setting, a calendar year", CALENDAR, "contacts", "nature", "sector");
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
        try (var sql = Objects.requireNonNull(AskBench.class.getResourceAsStream("contacts.sql"))) {
            var text = new String(sql.readAllBytes(), StandardCharsets.UTF_8).replace("bench-figures", AREA);
            for (var statement : text.split(";\n")) {
                if (!statement.isBlank()) {
                    database.sql(statement.replace(":contacts", Integer.toString(CONTACTS)))
                            .update();
                }
            }
        }
        database.sql("vacuum analyze").update();
    }

    private void measure(String what, Period period, String measure, String... by) {
        var topic = topics.find("allegations." + measure, it -> true).orElseThrow();
        var breakdowns =
                Stream.of(by).map(it -> topic.breakdown(it).orElseThrow()).toList();
        var question = new Question(AREA, topic, breakdowns, period, Audience.PUBLIC);
        var floor = new double[ROUNDS];
        var answer = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            double scan = milliseconds(() -> database.sql("""
                            select sector, count(*) from allegations.contact where area = 'bench-ask' group by sector
                            """).query().listOfRows());
            double all = milliseconds(() -> answering.answer(question));
            if (round >= 0) {
                floor[round] = scan;
                answer[round] = all;
            }
        }
        var ratios = new double[ROUNDS];
        Arrays.setAll(ratios, it -> answer[it] / floor[it]);
        System.out.printf(
                "ask: %s, over %,d contacts %.0f ms, one GROUP BY scan %.0f ms, %.1f times (%.1f to %.1f in %d rounds)%n",
                what,
                CONTACTS,
                median(answer),
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
