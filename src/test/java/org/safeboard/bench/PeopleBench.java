package org.safeboard.bench;

import java.io.StringReader;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.safeboard.Safeboard;
import org.safeboard.people.NameKeys;
import org.safeboard.people.People;
import org.safeboard.people.PersonDetails;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looking for a person among a million: the whole search against fetching one row by its key. Every fifth person has
 * one of twenty given and twenty family names, as in a real area.
 */
final class PeopleBench {
    private static final String AREA = "bench-people";
    private static final int PEOPLE = Integer.getInteger("people", 1_000_000);
    private static final List<String> GIVEN = List.of(
            "Mohammed",
            "Muhammad",
            "Imran",
            "Fatima",
            "Karim",
            "Aisha",
            "Ali",
            "Adam",
            "Ruth",
            "Mary",
            "Sarah",
            "Paul",
            "David",
            "Anna",
            "Tomasz",
            "Ewa",
            "James",
            "Emma",
            "Stephen",
            "Catherine");
    private static final List<String> FAMILY = List.of(
            "Khan",
            "Ahmed",
            "Hussain",
            "Ali",
            "Begum",
            "Smith",
            "Jones",
            "Patel",
            "Singh",
            "Kaur",
            "Brown",
            "Taylor",
            "Wilson",
            "Evans",
            "Kowalski",
            "Nowak",
            "Thompson",
            "Walker",
            "Wright",
            "Robinson");
    private static final List<String> SYLLABLES = List.of(
            "ba", "ber", "chi", "dan", "del", "far", "gan", "hal", "ill", "jo", "kar", "lan", "mor", "nis", "ol", "pet",
            "quin", "ros", "sha", "tov", "ul", "vin", "war", "yas", "zel", "son", "ton", "ley", "ski", "ova");

    private final Random random = new Random(2014);
    private final People people;
    private final JdbcClient database;

    private PeopleBench(People people, JdbcClient database) {
        this.people = people;
        this.database = database;
    }

    public static void main(String[] arguments) throws SQLException {
        try (var application = new SpringApplicationBuilder(Safeboard.class)
                .properties("server.port=0")
                .run(arguments)) {
            var bench = new PeopleBench(application.getBean(People.class), application.getBean(JdbcClient.class));
            bench.fill(application.getBean(DataSource.class));
            bench.measure();
        }
    }

    private void fill(DataSource source) throws SQLException {
        database.sql("insert into platform.area values (?, 'Bench', 'Bench') on conflict do nothing")
                .param(AREA)
                .update();
        var there = database.sql("select count(*) from people.person where area = ?")
                .param(AREA)
                .query(Integer.class)
                .single();
        if (there >= PEOPLE) {
            return;
        }
        var from = System.nanoTime();
        try (var connection = source.getConnection()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (int done = there; done < PEOPLE; done += 50_000) {
                var rows = new StringBuilder();
                for (int i = 0; i < 50_000; i++) {
                    row(rows);
                }
                copy.copyIn("""
                        copy people.person (id, area, kind, given_names, family_name, born_on, born_precision,
                            exact_key, sound_key, version) from stdin
                        """, new StringReader(rows.toString()));
            }
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        database.sql("vacuum analyze people.person").update();
        System.out.printf("filled to %,d people in %.1f s%n", PEOPLE, (System.nanoTime() - from) / 1e9);
    }

    private void row(StringBuilder rows) {
        var given = name(GIVEN);
        var family = name(FAMILY);
        var born = day();
        rows.append(String.join(
                        "\t",
                        UUID.randomUUID().toString(),
                        AREA,
                        "ADULT",
                        given,
                        family,
                        born.toString(),
                        "DAY",
                        NameKeys.exact(given, family),
                        NameKeys.sound(given, family),
                        "0"))
                .append('\n');
    }

    private String name(List<String> common) {
        if (random.nextInt(5) == 0) {
            return common.get(random.nextInt(common.size()));
        }
        var name = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private LocalDate day() {
        return LocalDate.of(1945, 1, 1).plusDays(random.nextInt(60 * 365));
    }

    private void measure() {
        var ids = database.sql("select id from people.person where area = ? limit 2000")
                .param(AREA)
                .query(UUID.class)
                .list();
        time(
                "one row by its key",
                4000,
                i -> people.get(ids.get(i % ids.size()), AREA).isPresent() ? 1 : 0);
        time("full name and date of birth", 2000, i -> found(details(name(GIVEN), name(FAMILY), day())));
        time("full name", 2000, i -> found(details(name(GIVEN), name(FAMILY), null)));
        time("the commonest name and date of birth", 2000, i -> found(details("Mohammed", "Khan", day())));
        time("the commonest name", 2000, i -> found(details("Mohammed", "Khan", null)));
        time("three letters typed", 2000, i -> found(details("", name(FAMILY).substring(0, 3), null)));
    }

    private int found(PersonDetails details) {
        return people.similar(details, AREA).size();
    }

    private static PersonDetails details(
            String given, String family, @org.jspecify.annotations.Nullable LocalDate born) {
        return PersonDetails.adult(given, family).bornOn(born);
    }

    private interface Ask {
        int ask(int turn);
    }

    private static void time(String what, int turns, Ask ask) {
        var took = new ArrayList<Long>();
        long found = 0;
        for (int i = 0; i < turns; i++) {
            var from = System.nanoTime();
            found += ask.ask(i);
            if (i >= turns / 4) {
                took.add(System.nanoTime() - from);
            }
        }
        var sorted = took.stream().mapToLong(it -> it).toArray();
        Arrays.sort(sorted);
        System.out.printf(
                "%-40s p50 %6.2f ms   p99 %6.2f ms   %5.1f found%n",
                what, sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6, (double) found / turns);
    }
}
