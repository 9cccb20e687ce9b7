package org.safeboard.testing;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.sessions.SignedInAs;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks for pages and sends forms as a member of staff, without a browser window. */
@TestComponent
public class Browser {
    private final MockMvcTester mvc;
    private final AuditTrail audit;
    private final JdbcClient database;

    Browser(MockMvcTester mvc, AuditTrail audit, JdbcClient database) {
        this.mvc = mvc;
        this.audit = audit;
        this.database = database;
    }

    /** @param path with its query, as it stands in a link */
    public MvcTestResult get(Staff staff, String path) {
        return mvc.get().uri(uri(path)).with(signedInAs(staff)).exchange();
    }

    public MvcTestResult getSignedOut(String path) {
        return mvc.get().uri(uri(path)).exchange();
    }

    /**
     * Sends a form, with a key of its own unless a field {@code once=} is given.
     *
     * @param fields such as {@code "outcome=UNF"}; a name may come more than once
     */
    public MvcTestResult post(Staff staff, String path, String... fields) {
        var request = mvc.post()
                .uri(uri(path))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(signedInAs(staff))
                .with(ourForm());
        withOnce(fields).forEach(it -> request.param(it.name, it.value));
        return request.exchange();
    }

    /** Sends a form that nobody is signed in for. */
    public MvcTestResult postSignedOut(String path, String... fields) {
        var request = mvc.post()
                .uri(uri(path))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(ourForm());
        withOnce(fields).forEach(it -> request.param(it.name, it.value));
        return request.exchange();
    }

    /** Sends a form with a file. */
    public MvcTestResult upload(
            Staff staff, String path, String field, String fileName, byte[] content, String... fields) {
        var request = mvc.post()
                .uri(uri(path))
                .multipart()
                .file(new org.springframework.mock.web.MockMultipartFile(
                        field, fileName, MediaType.APPLICATION_OCTET_STREAM_VALUE, content))
                .with(signedInAs(staff))
                .with(ourForm());
        withOnce(fields).forEach(it -> request.param(it.name, it.value));
        return request.exchange();
    }

    /** What the audit trail tells of a case file, the earliest first: {@code "ContactLogged by Amira Lane"}. */
    public List<String> audited(UUID file) {
        return audit.history(file).reversed().stream()
                .map(it -> it.name() + " by " + it.staffName())
                .toList();
    }

    /** The request of somebody who signed in before. */
    public RequestPostProcessor signedInAs(Staff staff) {
        var stamp = database.sql("select stamp from platform.staff where id = ?")
                .param(staff.id())
                .query(Integer.class)
                .single();
        return SecurityMockMvcRequestPostProcessors.authentication(new SignedInAs(staff.id(), stamp).authentication());
    }

    /**
     * The token of a form of ours, in its cookie and in its field. (Spring's own {@code csrf()} replaces the application's
     * tokens for all later tests.)
     */
    public static RequestPostProcessor ourForm() {
        var token = "a-token-for-tests".getBytes(StandardCharsets.UTF_8);
        // the field holds random bytes and then the token mixed with them; with noughts the token stays as it is
        var field = Arrays.copyOf(new byte[token.length], 2 * token.length);
        System.arraycopy(token, 0, field, token.length, token.length);
        return request -> {
            request.setCookies(new Cookie("form", new String(token, StandardCharsets.UTF_8)));
            request.addParameter("_csrf", Base64.getUrlEncoder().encodeToString(field));
            return request;
        };
    }

    private static java.net.URI uri(String path) {
        return UriComponentsBuilder.fromUriString(path).build().encode().toUri();
    }

    private static List<Field> withOnce(String... fields) {
        var all = new java.util.ArrayList<>(Arrays.stream(fields).map(Field::of).toList());
        if (all.stream().noneMatch(it -> it.name.equals("once"))) {
            all.add(new Field("once", UUID.randomUUID().toString()));
        }
        return all;
    }

    private record Field(String name, String value) {
        static Field of(String text) {
            var at = text.indexOf('=');
            if (at < 1) {
                throw new IllegalArgumentException("A field is written name=value, not " + text);
            }
            return new Field(text.substring(0, at), text.substring(at + 1));
        }
    }
}
