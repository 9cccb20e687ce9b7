package org.safeboard.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.sql.DataSource;
import org.safeboard.Safeboard;
import org.safeboard.people.PersonDetails.Kind;
import org.safeboard.people.PersonKeys;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * The case list at a million contacts: the first page and a search by name as somebody signed in asks for them over
 * HTTP, against their SQL alone on the same connection pool. Fills an area of its own in the database of {@code
 * DATABASE_URL} once and leaves it there.
 */
final class CaseListBench {
    private static final String AREA = "bench-cases";
    private static final int CONTACTS = Integer.getInteger("contacts", 1_000_000);
    private static final int TURNS = 200;

    private static final String LIST = """
        select c.id, c.number, c.received_on, p.given_names, p.family_name, c.adult_role, c.setting, c.sector,
               c.nature, c.decision, c.decision_on, c.advice_sent_on, c.disposal, c.disposal_on, c.restricted,
               (select min(m.held_on) from allegations.concern k join allegations.meeting m on m.concern = k.id
                 where k.contact = c.id and m.type = 'INITIAL'),
               (select a.outcome from allegations.concern k join allegations.allegation a on a.concern = k.id
                 where k.contact = c.id and a.outcome is not null
                 order by array_position(array['SUB', 'UNS', 'UNF', 'FAL', 'MAL'], a.outcome) limit 1)
          from allegations.contact c left join people.person p on p.id = c.adult
         where c.area = '%s' %s order by c.received_on desc, c.number desc limit 51\
        """;

    private final JdbcClient database;
    private final DataSource source;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String cookie;

    private CaseListBench(ConfigurableApplicationContext application) {
        database = application.getBean(JdbcClient.class);
        source = application.getBean(DataSource.class);
        address = "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
        fill();
        cookie = signIn(application.getBean(SessionRepository.class));
    }

    public static void main(String[] arguments) throws Exception {
        try (var application = new SpringApplicationBuilder(Safeboard.class)
                .properties("server.port=0")
                .run(arguments)) {
            new CaseListBench(application).measure();
        }
    }

    private void fill() {
        database.sql("insert into platform.area values (?, 'Bench', 'Bench') on conflict do nothing")
                .param(AREA)
                .update();
        var there = database.sql("select count(*) from allegations.contact where area = ?")
                .param(AREA)
                .query(Integer.class)
                .single();
        if (there > 0) {
            return;
        }
        database.sql("""
            insert into people.person (id, area, kind, given_names, family_name, folded_name, keyed, version)
            select gen_random_uuid(), :area, 'ADULT', 'Given' || n, 'Family' || n, 'family' || n || ' given' || n, 1, 0
              from generate_series(1, :people) n\
            """).param("area", AREA).param("people", CONTACTS / 2).update();
        database.sql("""
            with zofia as (
                insert into people.person (id, area, kind, given_names, family_name, folded_name, keyed, version)
                select gen_random_uuid(), :area, 'ADULT', 'Zofia', 'Testowa', :folded, 1, 0
                  from generate_series(1, 20)
                returning id)
            insert into people.person_key (key, person) select :sound, id from zofia\
            """)
                .param("area", AREA)
                .param("folded", PersonKeys.folded("Zofia", "Testowa"))
                .param("sound", PersonKeys.sounding("", "Testowa", Kind.ADULT, AREA))
                .update();
        database.sql("""
            with numbered as (
                select id, row_number() over (order by family_name <> 'Testowa', id) as n
                  from people.person where area = :area)
            insert into allegations.contact (id, area, number, received_on, recorded_at, adult, adult_role, setting,
                   sector, nature, decision, decision_on, decision_limbs, decision_rationale,
                   decision_earlier_concerns, disposal, disposal_on, version)
            select gen_random_uuid(), :area, 'LADO-' || 1980 + g %% 40 || '-' || lpad(g::text, 7, '0'),
                   date '1980-04-01' + (g %% 14600), now(), numbered.id, 'Teacher', 'School ' || g %% 900,
                   (array['EDU', 'FOS', 'EYS', 'RES', 'HEA'])[1 + g %% 5],
                   (array['PHY', 'SEX', 'EMO', 'NEG'])[1 + g %% 4], 'ADVICE_ONLY',
                   date '1980-04-01' + (g %% 14600), '{}', 'Because', '',
                   case when g %% 50 > 0 then 'NFA' end,
                   case when g %% 50 > 0 then date '1980-04-01' + (g %% 14600) end, 0
              from generate_series(1, :contacts) g
              join numbered on numbered.n = 1 + g %% (select count(*) from numbered)
            """.replace("%%", "%"))
                .param("area", AREA)
                .param("contacts", CONTACTS)
                .update();
        for (var table : new String[] {"people.person", "allegations.contact"}) {
            database.sql("vacuum analyze " + table).update();
        }
    }

    private <S extends Session> String signIn(SessionRepository<S> sessions) {
        var id = UUID.randomUUID();
        database.sql("insert into platform.staff (id, name, email) values (?, 'Bench', ?)")
                .params(id, id + "@example.org")
                .update();
        database.sql("insert into platform.role_held (id, staff, role, area, held_from) values (?, ?, 'LADO', ?, ?)")
                .params(UUID.randomUUID(), id, AREA, LocalDate.of(2010, 1, 1))
                .update();
        var session = sessions.createSession();
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, id.toString());
        session.setAttribute("stamp", "0");
        sessions.save(session);
        return Base64.getEncoder().encodeToString(session.getId().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void measure() throws Exception {
        compare("first page of the case list", "/allegations?area=" + AREA, LIST.formatted(AREA, ""));
        var byName = """
            and (c.adult = any(array(select id from people.person where area = '%s' and kind = 'ADULT'
                     and folded_name ~>=~ '%2$s' and folded_name ~<~ '%2$s\uffff'
                     union all select person from people.person_key where key = %3$d))
                 or c.id = any(array(select id from allegations.contact
                     where area = '%1$s' and lower(setting) like 'testowa%%' limit 1000)))\
            """.formatted(
                        AREA, PersonKeys.folded("", "Testowa"), PersonKeys.sounding("", "Testowa", Kind.ADULT, AREA));
        compare(
                "search of the case list by name",
                "/allegations?q=Testowa&area=" + AREA,
                LIST.formatted(AREA, byName.replace("%", "%%")).replace("%%", "%"));
    }

    /** The two in turn, so that both meet the same weather. */
    private void compare(String what, String path, String statement) throws Exception {
        var page = new long[TURNS];
        var floor = new long[TURNS];
        for (int i = 0; i < TURNS; i++) {
            var from = System.nanoTime();
            get(path);
            page[i] = System.nanoTime() - from;
            from = System.nanoTime();
            run(statement);
            floor[i] = System.nanoTime() - from;
        }
        var pageMedian = median(page);
        var floorMedian = median(floor);
        System.out.printf(
                "%-36s %7.2f ms   its SQL alone %7.2f ms   ratio %.1f (aim 3)%n",
                what, pageMedian / 1e6, floorMedian / 1e6, (double) pageMedian / floorMedian);
    }

    private void get(String path) throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Cookie", "session=" + cookie)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains("LADO-")) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
    }

    private void run(String statement) throws SQLException {
        try (var connection = source.getConnection();
                var prepared = connection.prepareStatement(statement);
                var rows = prepared.executeQuery()) {
            int found = 0;
            while (rows.next()) {
                found++;
            }
            if (found == 0) {
                throw new IllegalStateException("nothing found");
            }
        }
    }

    private static long median(long[] times) {
        var sorted = Arrays.copyOfRange(times, TURNS / 4, TURNS);
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
