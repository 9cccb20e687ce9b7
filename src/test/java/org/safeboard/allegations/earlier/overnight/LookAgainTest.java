package org.safeboard.allegations.earlier.overnight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeboard.allegations.Case;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.earlier.EarlierConcerns;
import org.safeboard.allegations.earlier.Calls;
import org.safeboard.people.People;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.imports.Imports;
import org.safeboard.platform.imports.Progress;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class LookAgainTest {
    private static final String OVERNIGHT = "Judge earlier records found overnight";

    @TempDir
    Path folder;

    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    @Autowired
    LookAgain look;

    @Autowired
    People people;

    @Autowired
    Contacts contacts;

    @Autowired
    FoundRows rows;

    @Autowired
    Areas areas;

    @Autowired
    Imports imports;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    Cast.Area area;
    Staff lado;
    Calls calls;

    @BeforeEach
    void somebodyAtWork() {
        area = cast.area();
        lado = area.lado();
        calls = new Calls(browser, database, area.code(), lado);
    }

    @Test
    void likely_records_that_nobody_judged_wait_for_the_lado_until_somebody_does() {
        var first = calls.logged("2025-05-01");
        night();
        assertThat(calls.page(lado, "/")).doesNotContain(OVERNIGHT);

        var now = calls.logged("2026-04-01", "familyName=Testowi");
        night();
        assertThat(calls.page(lado, "/")).contains(OVERNIGHT);
        assertThat(calls.page(area.ladoAdministrator(), "/")).doesNotContain(OVERNIGHT);
        assertThat(calls.page(area.dso(), "/allegations/found?area=" + area.code()))
                .contains("Overnight", calls.number(now));
        assertThat(calls.page(cast.area().lado(), "/allegations/found?area=" + area.code()))
                .doesNotContain(calls.number(now));

        judge(now, calls.adult(first));
        night();
        assertThat(calls.page(lado, "/")).doesNotContain(OVERNIGHT);
        assertThat(calls.page(lado, "/allegations/found")).contains("Nothing waits to be judged");
    }

    @Test
    void what_a_spreadsheet_brings_in_is_looked_at_at_once() throws IOException {
        calls.logged("2025-05-01");
        var file = Files.writeString(folder.resolve("office.csv"), """
            Ref no,Date received,Adult first name,Adult last name,Adult DOB,Employer,Sector,Nature
            A1,17/04/2013,Marek,Testowy,04/03/1979,Example School,School,Physical
            A2,18/04/2013,Alex,Sample,01/01/1960,Example School,School,Physical
            """);
        var report =
                imports.bringIn(area.code(), "allegations", file, Change.of(lado, clock.instant(), ""), Progress.NONE);
        assertThat(report.problems()).isEmpty();
        assertThat(calls.page(lado, "/")).contains("Judge earlier records found in what was brought in", "One contact");
        assertThat(calls.page(lado, "/allegations/found?area=" + area.code())).contains("In what was brought in");
    }

    @Test
    void what_fails_in_one_area_keeps_no_other_from_being_looked_at() {
        calls.logged("2025-05-01");
        calls.logged("2026-04-01");
        var quiet = cast.area().code();
        var failing = (EarlierConcerns) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EarlierConcerns.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("odd data");
                });
        new LookAgain(people, contacts, failing, rows, areas, clock, transactions).nightly();
        assertThat(rows.lookedUntil(area.code())).isEmpty();
        assertThat(rows.lookedUntil(quiet)).isPresent();
    }

    private void night() {
        new TransactionTemplate(transactions).executeWithoutResult(it -> look.changed(area.code(), clock.instant()));
    }

    private void judge(Case file, UUID record) {
        file.does(lado, "/earlier/" + record, "verdict=NOT_SAME", "why=Another one");
    }
}
