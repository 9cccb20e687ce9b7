package org.safeboard.platform.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.safeboard.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class EnrolmentTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Enrolment enrolment;

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient database;

    final String address = UUID.randomUUID().toString();

    @Test
    void a_link_works_once_and_ends_the_old_password_and_its_sessions() {
        var somebody = cast.area().lado();
        var old = visitor().open("/sign-in").send("Sign in", "email=" + somebody.email(), "password=" + Cast.PASSWORD);
        var link = enrolment.linkFor(somebody.id());

        var visitor = visitor().open(link);
        assertThat(visitor.text()).contains("Choose your password, " + somebody.name());
        visitor.send("Set password", "password=velvet kettle marsh", "again=velvet kettle march");
        assertThat(visitor.text()).contains("Enter the same password a second time");
        visitor.send("Set password", "password=velvet kettle marsh", "again=velvet kettle marsh");
        assertThat(visitor.text()).contains("Your password is set");

        assertThat(old.open("/kept").path()).startsWith("/sign-in");
        visitor.send("Sign in", "email=" + somebody.email(), "password=velvet kettle marsh");
        assertThat(visitor.path()).isEqualTo("/");
        assertThat(visitor.open(link).status()).isEqualTo(404);
        assertThat(visitor.text()).contains("This link does not work any more");
        assertThat(browser.audited(somebody.id())).contains("PasswordChosen by " + somebody.name());
        assertThat(database.sql("select password from platform.staff where id = ?")
                        .param(somebody.id())
                        .query(String.class)
                        .single())
                .startsWith("{argon2}");
    }

    @Test
    void a_new_link_ends_the_one_before_and_no_link_works_for_ever() {
        var somebody = cast.area().lado();
        var first = enrolment.linkFor(somebody.id());
        var second = enrolment.linkFor(somebody.id());
        assertThat(visitor().open(first).status()).isEqualTo(404);
        assertThat(visitor().open(second).status()).isEqualTo(200);
        database.sql("update platform.enrolment set expires_at = made_at where staff = ?")
                .param(somebody.id())
                .update();
        assertThat(visitor().open(second).status()).isEqualTo(404);
        assertThat(visitor().open("/enrol/guess").status()).isEqualTo(404);
    }

    @Test
    void there_is_no_link_for_a_first_administrator_once_there_is_anybody() {
        cast.area().lado();
        assertThat(enrolment.firstAdministratorLink()).isEmpty();
    }

    private Visitor visitor() {
        return new Visitor(mvc).from(address);
    }
}
