package org.safeboard.testing;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody at a browser: keeps cookies, follows redirects, and sends the forms that pages show, with real tokens. */
public final class Visitor {
    private final MockMvcTester mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String address = "192.0.2.1";
    private Document page = new Document("");
    private String path = "";
    private int status;

    public Visitor(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    /** From another network address. */
    public Visitor from(String address) {
        this.address = address;
        return this;
    }

    public Visitor open(String path) {
        this.path = path;
        return took(mvc.get().uri(java.net.URI.create(path)).with(this::dress).exchange());
    }

    /**
     * Fills in and sends a form of the page shown.
     *
     * @param button the words on the button of the form
     */
    public Visitor send(String button, String... fields) {
        var form = page.select("form").stream()
                .filter(it -> it.select("button").eachText().contains(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form with a button " + button + " on " + page.title()));
        var values = new ArrayList<String[]>();
        var typed = Arrays.stream(fields).map(it -> it.split("=", 2)).toList();
        var names = typed.stream().map(it -> it[0]).toList();
        form.select("input[name], textarea[name]").stream()
                .filter(it -> !names.contains(it.attr("name")))
                .filter(it -> !List.of("radio", "checkbox").contains(it.attr("type")) || it.hasAttr("checked"))
                .forEach(it -> values.add(new String[] {
                    it.attr("name"), it.tagName().equals("textarea") ? it.wholeText() : it.attr("value")
                }));
        values.addAll(typed);
        var pressed = form.select("button").stream()
                .filter(it -> it.text().equals(button))
                .findFirst()
                .orElseThrow();
        if (pressed.hasAttr("name")) {
            values.add(new String[] {pressed.attr("name"), pressed.attr("value")});
        }
        var to = pressed.hasAttr("formaction") ? pressed.attr("formaction") : form.attr("action");
        return post(to.isEmpty() ? path : to, values);
    }

    /** Goes back to a page that is still open in another window. */
    public Visitor show(Document page, String path) {
        this.page = page;
        this.path = path;
        return this;
    }

    private Visitor post(String to, List<String[]> values) {
        path = to;
        var request = mvc.post()
                .uri(java.net.URI.create(to))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(this::dress);
        values.forEach(it -> request.param(it[0], it[1]));
        return took(request.exchange());
    }

    private org.springframework.mock.web.MockHttpServletRequest dress(
            org.springframework.mock.web.MockHttpServletRequest request) {
        request.setRemoteAddr(address);
        if (!cookies.isEmpty()) {
            request.setCookies(cookies.values().toArray(Cookie[]::new));
        }
        return request;
    }

    private Visitor took(MvcTestResult result) {
        var response = result.getResponse();
        for (var cookie : response.getCookies()) {
            if (cookie.getMaxAge() == 0 || String.valueOf(cookie.getValue()).isEmpty()) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        last = result;
        status = response.getStatus();
        var location = response.getHeader("Location");
        if (status >= 300 && status < 400 && location != null) {
            return open(location);
        }
        try {
            page = Jsoup.parse(response.getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    private MvcTestResult last;

    public String text() {
        return page.text();
    }

    public Document page() {
        return page;
    }

    public String path() {
        return path;
    }

    public int status() {
        return status;
    }

    public MvcTestResult last() {
        return last;
    }

    public Map<String, Cookie> cookies() {
        return cookies;
    }
}
