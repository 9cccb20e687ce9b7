package org.safeboard.platform.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safeboard.Safeboard;
import org.safeboard.testing.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new installation, asked over the network: nobody has an account, and one link makes the first. */
class FirstAdministratorTest {
    private static final String PASSWORD = "velvet kettle marsh";

    static ConfigurableApplicationContext application;
    static String address;

    @BeforeAll
    static void anEmptyInstallation() {
        var database = new MapPropertySource("empty", TestDatabase.another().properties());
        application = new SpringApplicationBuilder(Safeboard.class)
                .initializers(it -> it.getEnvironment().getPropertySources().addFirst(database))
                .run("--server.port=0");
        address = "http://localhost:"
                + ((ServletWebServerApplicationContext) application)
                        .getWebServer()
                        .getPort();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void is_enrolled_once_signs_in_and_loses_nothing_to_a_lost_session() throws IOException, InterruptedException {
        var database = application.getBean(JdbcClient.class);
        var enrolment = application.getBean(Enrolment.class);
        assertThat(database.sql("select count(*) from platform.staff")
                        .query(Long.class)
                        .single())
                .isZero();
        var old = enrolment.firstAdministratorLink().orElseThrow();
        var link = enrolment.firstAdministratorLink().orElseThrow();

        var browser = Jsoup.newSession().ignoreHttpErrors(true);
        assertThat(open(browser, old).text()).contains("This link does not work any more");
        var page = open(browser, link);
        page = send(page, "Set up", Map.of());
        assertThat(page.text()).contains("Enter your name", "Enter the name of the area", "15 characters or more");
        page = send(
                page,
                "Set up",
                Map.of(
                        "name", "Sigrid Thorn",
                        "email", "sigrid@example.org",
                        "area", "Tower & Hamlets",
                        "board", "Board of the Tower",
                        "password", PASSWORD,
                        "again", PASSWORD));
        assertThat(page.text()).contains("Your password is set");
        assertThat(open(browser, link).text()).contains("This link does not work any more");
        assertThat(enrolment.firstAdministratorLink()).isEmpty();

        page = open(browser, "/areas/tower-hamlets");
        page = send(page, "Sign in", Map.of("email", "Sigrid@Example.org", "password", PASSWORD));
        assertThat(page.location()).isEqualTo(address + "/areas/tower-hamlets");
        assertThat(page.text()).contains("Board of the Tower", "Sigrid Thorn");

        // the session ends while a form with a file is being filled in
        database.sql("delete from platform.spring_session").update();
        var form = form(page, "Save");
        form.attr("enctype", "multipart/form-data");
        form.selectFirst("[name=name]").val("Tower\u00a0& Hamlets \ud83c\udff0");
        page = form.submit()
                .data("file", "notes.txt", new ByteArrayInputStream(new byte[] {1, 2, 3}))
                .post();
        assertThat(page.text()).contains("What you typed is kept");
        page = send(page, "Sign in", Map.of("email", "sigrid@example.org", "password", PASSWORD));
        assertThat(page.text()).contains("what you typed is kept", "The file you chose was not kept");
        page = send(page, "Send it now", Map.of());
        assertThat(page.text()).contains("Names saved", "Tower & Hamlets \ud83c\udff0");
        assertThat(database.sql("select count(*) from platform.kept_form")
                        .query(Long.class)
                        .single())
                .isZero();

        // using the pages does not write to the session again and again
        var before = used(database);
        open(browser, "/areas");
        open(browser, "/staff");
        assertThat(used(database)).isEqualTo(before);
    }

    @Test
    void the_door_is_shut_to_everything_else() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (var path : new String[] {"/", "/staff", "/no-such-page", "/error", "/actuator/env", "/v3/api-docs"}) {
                var answer = client.send(
                        HttpRequest.newBuilder(URI.create(address + path)).build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(path).isEqualTo(303);
                assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/sign-in");
                assertThat(answer.headers().firstValue("Server")).isEmpty();
            }
            var health = client.send(
                    HttpRequest.newBuilder(URI.create(address + "/health")).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(health.body()).isEqualTo("up");
            var traced = client.send(
                    HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                            .method("TRACE", HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(traced.statusCode()).isIn(400, 405);
        }
    }

    private static java.util.List<String> used(JdbcClient database) {
        return database.sql("select xmin::text from platform.spring_session order by 1")
                .query(String.class)
                .list();
    }

    private static Document open(Connection browser, String path) throws IOException {
        return browser.newRequest(address + path).get();
    }

    private static Document send(Document page, String button, Map<String, String> typed) throws IOException {
        var form = form(page, button);
        typed.forEach((name, value) -> form.selectFirst("[name=" + name + "]").val(value));
        return form.submit().post();
    }

    private static FormElement form(Document page, String button) {
        return page.forms().stream()
                .filter(it -> it.select("button").eachText().contains(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + button + " on " + page.text()));
    }
}
