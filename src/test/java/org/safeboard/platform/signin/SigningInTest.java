package org.safeboard.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.safeboard.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class SigningInTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    Staff admin;

    /** Every test comes from an address of its own, so that none uses up another's tries. */
    final String address = UUID.randomUUID().toString();

    @BeforeEach
    void somebody() {
        admin = cast.area().systemAdministrator();
    }

    Visitor visitor() {
        return new Visitor(mvc).from(address);
    }

    Visitor signIn(Visitor visitor, String password) {
        return visitor.open("/sign-in").send("Sign in", "email=" + admin.email(), "password=" + password);
    }

    @Test
    void lets_in_who_has_the_password_and_takes_them_where_they_were_going() {
        var visitor = visitor().open("/kept");
        assertThat(visitor.path()).startsWith("/sign-in?to=");
        visitor.send("Sign in", "email=" + admin.email().toUpperCase(), "password=" + Cast.PASSWORD);
        assertThat(visitor.path()).isEqualTo("/kept");
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(browser.audited(admin.id())).containsExactly("SignedIn by " + admin.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "evil", "/a\nb"})
    void takes_nobody_to_another_site(String to) {
        var visitor = visitor().open("/sign-in");
        visitor.send("Sign in", "email=" + admin.email(), "password=" + Cast.PASSWORD, "to=" + to);
        assertThat(visitor.path()).isEqualTo("/");
    }

    @Test
    void says_the_same_to_an_unknown_address_a_wrong_password_and_somebody_who_left() {
        var wrong = signIn(visitor(), "not the password at all").text();
        database.sql("update platform.staff set left_on = '2020-01-01' where id = ?")
                .param(admin.id())
                .update();
        var left = signIn(visitor(), Cast.PASSWORD).text();
        database.sql("update platform.staff set left_on = null, password = null where id = ?")
                .param(admin.id())
                .update();
        var withoutPassword = signIn(visitor(), Cast.PASSWORD).text();
        var unknown = visitor()
                .open("/sign-in")
                .send("Sign in", "email=nobody@example.org", "password=" + Cast.PASSWORD)
                .text();
        assertThat(wrong)
                .contains("Enter the email address and password of your account")
                .isEqualTo(left)
                .isEqualTo(withoutPassword)
                .isEqualTo(unknown);
        assertThat(browser.audited(admin.id())).contains("SignInRefused by " + admin.name());
    }

    @Test
    void keeps_the_email_address_when_refusing_but_never_the_password() {
        var visitor = signIn(visitor(), "wrong but still secret");
        assertThat(visitor.page().select("input[name=email]").val()).isEqualTo(admin.email());
        assertThat(visitor.page().html()).doesNotContain("wrong but still secret");
    }

    @Test
    void stops_guessing_but_not_the_owner_in_a_browser_they_know() {
        var owner = signIn(visitor(), Cast.PASSWORD);
        owner.send("Sign out");
        var stranger = visitor();
        for (int i = 0; i < 10; i++) {
            signIn(stranger, "guess number " + i);
        }
        assertThat(signIn(stranger, Cast.PASSWORD).text()).contains("Too many tries");
        assertThat(signIn(visitor().from("198.51.100.7"), Cast.PASSWORD).text()).contains("Too many tries");
        assertThat(signIn(owner.from("198.51.100.8"), Cast.PASSWORD).path()).isEqualTo("/");
    }

    @Test
    void signs_out_so_that_nothing_is_left() {
        var visitor = signIn(visitor(), Cast.PASSWORD).open("/kept");
        var before = visitor.cookies().get("session").getValue();
        assertThat(visitor.last())
                .headers()
                .hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        visitor.send("Sign out");
        assertThat(visitor.text()).contains("You have signed out");
        assertThat(visitor.open("/kept").path()).startsWith("/sign-in");
        visitor.cookies().put("session", new jakarta.servlet.http.Cookie("session", before));
        assertThat(visitor.open("/kept").path()).startsWith("/sign-in");
        assertThat(browser.audited(admin.id())).endsWith("SignedOut by " + admin.name());
    }

    @Test
    void a_new_session_begins_when_signing_in() {
        var visitor = visitor();
        signIn(visitor, Cast.PASSWORD).send("Sign out");
        var anonymous = visitor.cookies().get("session");
        signIn(visitor, Cast.PASSWORD);
        assertThat(visitor.cookies().get("session").getValue())
                .isNotEqualTo(anonymous == null ? "" : anonymous.getValue());
        assertThat(visitor.cookies().get("session").isHttpOnly()).isTrue();
        assertThat(visitor.cookies().get("session").getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void who_leaves_or_gets_a_new_password_is_out_at_once() {
        var visitor = signIn(visitor(), Cast.PASSWORD).open("/kept");
        assertThat(visitor.status()).isEqualTo(200);
        database.sql("update platform.staff set stamp = stamp + 1 where id = ?")
                .param(admin.id())
                .update();
        assertThat(visitor.open("/kept").path()).startsWith("/sign-in");

        signIn(visitor, Cast.PASSWORD);
        database.sql("update platform.staff set left_on = '2020-01-01' where id = ?")
                .param(admin.id())
                .update();
        assertThat(visitor.open("/kept").path()).startsWith("/sign-in");
    }

    @Test
    void a_role_counts_from_its_first_day_to_its_last() {
        var area = cast.area();
        var here = area.lado();
        assertThat(here.isOneOf(area.code(), org.safeboard.platform.access.Role.LADO))
                .isTrue();
        database.sql("update platform.role_held set held_until = '2012-01-01' where staff = ?")
                .param(here.id())
                .update();
        assertThat(cast.again(here).held()).isEmpty();
    }

    @Test
    void a_form_without_its_token_or_from_another_site_changes_nothing() {
        var plain = mvc.post().uri("/kept").param("form", UUID.randomUUID().toString());
        assertThat(plain.with(browser.signedInAs(admin))).hasStatus(403);
        assertThat(mvc.post()
                        .uri("/kept")
                        .header("Sec-Fetch-Site", "cross-site")
                        .with(browser.signedInAs(admin))
                        .with(Browser.ourForm()))
                .hasStatus(403);
    }

    @Test
    void every_answer_carries_the_headers() {
        for (var path : new String[] {"/sign-in", "/kept", "/no-such-page"}) {
            assertThat(browser.get(admin, path))
                    .headers()
                    .hasValue(
                            "Content-Security-Policy",
                            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                    .hasValue("X-Content-Type-Options", "nosniff")
                    .hasValue("X-Frame-Options", "DENY")
                    .hasValue("Referrer-Policy", "no-referrer")
                    .hasValue("Cross-Origin-Opener-Policy", "same-origin")
                    .containsHeader("Permissions-Policy");
        }
    }

    @Test
    void the_cookie_is_secure_unless_the_browser_runs_on_this_very_machine() {
        var result = mvc.get()
                .uri("https://safeboard.example.org/sign-in")
                .secure(true)
                .exchange();
        assertThat(result).headers().hasValue("Strict-Transport-Security", "max-age=63072000 ; includeSubDomains");
        assertThat(result).cookies().isSecure("__Host-form", true).isHttpOnly("__Host-form", true);
        assertThat(mvc.get().uri("http://safeboard.example.org/sign-in").exchange())
                .cookies()
                .isSecure("__Host-form", true);
        assertThat(mvc.get().uri("http://localhost/sign-in").exchange())
                .cookies()
                .isSecure("form", false);
    }
}
