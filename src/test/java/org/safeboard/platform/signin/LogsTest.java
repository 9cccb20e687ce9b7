package org.safeboard.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.safeboard.testing.Visitor;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
@ExtendWith(OutputCaptureExtension.class)
class LogsTest {
    private static final String SENTINEL = "Quillibrand";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    @Test
    void tell_nothing_of_what_people_type(CapturedOutput logs) {
        var admin = cast.area().systemAdministrator();
        var visitor = new Visitor(mvc).from(UUID.randomUUID().toString()).open("/sign-in");
        visitor.send("Sign in", "email=" + SENTINEL + "@example.org", "password=" + SENTINEL);
        visitor.send("Sign in", "email=" + admin.email(), "password=" + Cast.PASSWORD);
        visitor.open("/" + SENTINEL);
        visitor.open("/staff/new").send("Add", "name=" + SENTINEL, "email=" + SENTINEL);
        visitor.open("/staff/new").send("Add", "name=" + SENTINEL, "email=" + UUID.randomUUID() + "@example.org");
        database.sql("delete from platform.spring_session where principal_name = ?")
                .param(admin.id().toString())
                .update();
        visitor.open("/sign-in");
        assertThat(browser.get(admin, "/staff/" + SENTINEL)).hasStatus(404);
        assertThat(browser.post(admin, "/kept", "form=" + SENTINEL)).hasStatus(404);
        assertThat(logs.getAll()).doesNotContain(SENTINEL).doesNotContain(Cast.PASSWORD);
    }

    @Test
    void tell_no_row_that_the_database_refused(CapturedOutput logs) {
        var somebody = cast.area().lado();
        try {
            database.sql("insert into platform.staff (id, name, email) values (?, ?, ?)")
                    .params(UUID.randomUUID(), SENTINEL, somebody.email())
                    .update();
        } catch (DataIntegrityViolationException refused) {
            LoggerFactory.getLogger(LogsTest.class).error("Refused", refused);
        }
        assertThat(logs.getAll()).contains("staff_email").doesNotContain(somebody.email(), SENTINEL);
    }

    @Test
    void cannot_be_made_to_tell_lies(CapturedOutput logs) {
        var lie = "\r\n2026-01-01 INFO All is well\u001b[2K\u202e\u2028";
        var log = LoggerFactory.getLogger(LogsTest.class);
        log.warn("Heard {}", lie);
        log.warn("Failed", new IllegalStateException(lie));
        assertThat(logs.getAll().lines().filter(it -> it.contains("Heard")))
                .singleElement()
                .asString()
                .contains("All is well");
        assertThat(logs.getAll()).doesNotContain("\u001b[2K", "\u202e", "\u2028");
        assertThat(logs.getAll().lines()).noneMatch(it -> it.startsWith("2026-01-01 INFO All is well"));
        assertThat(logs.getAll().lines()).anyMatch(it -> it.startsWith("  | ") && it.contains("IllegalStateException"));
        assertThat(logs.getAll().split("IllegalStateException", -1)).hasSize(2);
    }
}
