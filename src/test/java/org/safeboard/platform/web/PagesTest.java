package org.safeboard.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = WebApp.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PagesTest {
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    int port;

    @Test
    void a_page_has_a_title_a_heading_and_what_the_person_may_visit() throws Exception {
        var page = page(get("/greet"));
        assertThat(page.title()).isEqualTo("Who <are> you? - Safeboard");
        assertThat(page.select("h1").text()).isEqualTo("Who <are> you?");
        assertThat(page.select("nav a").eachText()).containsExactly("Greetings");
        assertThat(page.select("nav a").attr("aria-current")).isEqualTo("page");
        assertThat(page.select(".safeboard-header").text())
                .contains("Walsall Safeguarding Children Board", "Amira Clarke", "Sign out");
    }

    @Test
    void a_form_is_answered_with_a_redirect_whose_notice_is_shown_once() throws Exception {
        var form = page(get("/greet"));
        var answer =
                post("/greet", "name=++Ben&_csrf=" + form.select("[name=_csrf]").val());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/greet");
        assertThat(page(get("/greet")).select(".govuk-notification-banner").text())
                .contains("Good morning, Ben");
        assertThat(page(get("/greet")).select(".govuk-notification-banner")).isEmpty();
    }

    @Test
    void every_form_has_its_hidden_fields() throws Exception {
        var form = page(get("/greet")).select("form").first();
        assertThat(form.select("[name=_csrf]").val()).isNotBlank();
        assertThat(form.select("[name=once]").val()).hasSize(36);
        assertThat(form.select("[name=who]").val())
                .startsWith(WebApp.SOMEBODY.id().toString());
    }

    @Test
    void what_is_refused_looks_like_what_is_not_there() throws Exception {
        var refused = get("/secret/" + WebApp.SOMEBODY.id());
        var missing = get("/secrets");
        var notAnId = get("/secret/1");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(notAnId.statusCode()).isEqualTo(404);
        assertThat(page(refused).select("main").text())
                .isEqualTo(page(missing).select("main").text());
        assertThat(page(refused).title()).isEqualTo("Page not found - Safeboard");
    }

    @Test
    void a_failure_says_sorry_with_a_reference_and_nothing_of_the_reason() throws Exception {
        var failure = get("/broken");
        assertThat(failure.statusCode()).isEqualTo(500);
        assertThat(failure.body()).doesNotContain("private reason", "IllegalState");
        assertThat(page(failure).select("main strong").text()).matches("[0-9A-F]{8}");
    }

    @Test
    void a_form_without_its_token_is_refused_in_plain_english() throws Exception {
        var answer = post("/greet", "name=Ben");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(page(answer).select("h1").text()).isEqualTo("Your page was out of date");
    }

    @Test
    void the_wrong_method_is_not_a_failure_of_ours() throws Exception {
        assertThat(post(
                                "/secret/x",
                                "_csrf="
                                        + page(get("/greet"))
                                                .select("[name=_csrf]")
                                                .val())
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void files_may_be_kept_for_ever_since_their_address_holds_their_hash() throws Exception {
        var page = page(get("/greet"));
        var style = get(page.select("link[rel=stylesheet]").attr("href"));
        assertThat(style.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(style.body()).contains("Source Sans 3").doesNotContain("GDS Transport", "asset:");
        var stale =
                get(page.select("link[rel=stylesheet]").attr("href").replaceAll("assets/[0-9a-f]{3}", "assets/000"));
        assertThat(stale.statusCode()).isEqualTo(200);
        assertThat(stale.headers().firstValue("Cache-Control")).contains("no-store");
        var start = get(page.select("script[type=module]").attr("src"));
        assertThat(start.body()).contains("from \"/assets/").contains("initAll()");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
