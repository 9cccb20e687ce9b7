package org.safeboard.allegations.refer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safeboard.testing.Browser;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody without an account at a computer: a browser with its cookies, at an address of its own. */
public final class Stranger {
    private static int last;

    private final MockMvcTester mvc;
    private final String address;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    public Stranger(MockMvcTester mvc) {
        this.mvc = mvc;
        last++;
        this.address = "198.51.%d.%d".formatted(last / 250, 1 + last % 250);
    }

    public MvcTestResult get(String path) {
        return kept(mvc.get().uri(path).with(here()).exchange());
    }

    public MvcTestResult post(String path, String... fields) {
        var request = mvc.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(Browser.ourForm())
                .with(here());
        for (var field : fields) {
            var at = field.indexOf('=');
            request.param(field.substring(0, at), field.substring(at + 1));
        }
        return kept(request.exchange());
    }

    /** Sends a form when the browser has lost all its cookies, the one that proves the form too. */
    public MvcTestResult postWithoutCookies(String path, String... fields) {
        var request = mvc.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(sender -> {
                    sender.setRemoteAddr(address);
                    return sender;
                });
        for (var field : fields) {
            var at = field.indexOf('=');
            request.param(field.substring(0, at), field.substring(at + 1));
        }
        return request.exchange();
    }

    public MvcTestResult upload(String path, String name, byte[] content, String... fields) {
        var request = mvc.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile("documents", name, "application/octet-stream", content))
                .with(Browser.ourForm())
                .with(here());
        for (var field : fields) {
            var at = field.indexOf('=');
            request.param(field.substring(0, at), field.substring(at + 1));
        }
        return kept(request.exchange());
    }

    /** The browser was closed, or killed: nothing of it is left. */
    public void forget() {
        cookies.clear();
    }

    public List<Cookie> cookies() {
        return new ArrayList<>(cookies.values());
    }

    public void has(Cookie cookie) {
        cookies.put(cookie.getName(), cookie);
    }

    private RequestPostProcessor here() {
        return request -> {
            request.setRemoteAddr(address);
            var there = request.getCookies() == null ? new Cookie[0] : request.getCookies();
            request.setCookies(Stream.concat(Arrays.stream(there), cookies.values().stream())
                    .toArray(Cookie[]::new));
            return request;
        };
    }

    private MvcTestResult kept(MvcTestResult answer) {
        for (var cookie : answer.getResponse().getCookies()) {
            if (cookie.getName().equals("form")) {
                continue;
            }
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return answer;
    }

    public static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** Begins a referral in an area; what the code is. */
    public String begin(String area) {
        assertThat(post("/refer", "area=" + area)).hasStatus(303).hasHeader("Location", "/refer/code");
        var found = Pattern.compile("id=\"code\">([0-9A-Z-]{19})<").matcher(text(get("/refer/code")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** Answers a page and is sent on. */
    public void answers(String step, String next, String... fields) {
        assertThat(post("/refer/" + step, fields)).hasStatus(303).hasHeader("Location", "/refer/" + next);
    }

    /** All pages about Marek, a teacher at a mosque. */
    public void answersAll() {
        answers(
                "you",
                "organisation",
                "name=Yusuf Secretary",
                "job=Secretary of the committee",
                "telephone=01632 960111",
                "email=yusuf@example.org");
        answers("organisation", "in-charge", "organisation=Masjid an-Noor, Elm Street", "kind=FAITH");
        answers("in-charge", "adult", "inCharge=NO");
        answers("adult", "happened", "givenNames=Marek", "familyName=Teststone", "role=Quran teacher");
        answers("happened", "child", "what=He gripped the boy’s arm\nand shouted", "when=Last Tuesday");
        answers("child", "safe", "children=Adam, 9", "parentsKnow=YES");
        answers("safe", "done", "safe=NO", "stillThere=YES");
        answers("done", "documents", "done=He stays at home", "told=NO", "othersTold=NO");
    }

    /** Sends it; the reference. */
    public String sends() {
        assertThat(post("/refer/check")).hasStatus(303).hasHeader("Location", "/refer/received");
        var found = Pattern.compile("REF-[0-9A-Z]{4}-[0-9A-Z]{4}").matcher(text(get("/refer/received")));
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
