package org.safeboard.allegations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A case as the people of a test work on it, page by page. */
public final class Case {
    private final Browser browser;
    private final UUID id;

    private Case(Browser browser, UUID id) {
        this.browser = browser;
        this.id = id;
    }

    /** Logs a call about Marek Testowy on the given day and time, with anything else the test wants to say. */
    public static Case logged(Browser browser, Staff staff, String area, String day, String... more) {
        var date = day.split("-");
        var fields = Stream.concat(
                        Stream.of(
                                "area=" + area,
                                "said=He gripped the boy by the arm",
                                "callerName=Hilda Head",
                                "childSafe=YES",
                                "givenNames=Marek",
                                "familyName=Testowy",
                                "receivedOn.year=" + date[0],
                                "receivedOn.month=" + date[1],
                                "receivedOn.day=" + date[2]),
                        Arrays.stream(more))
                .toArray(String[]::new);
        var answer = browser.post(staff, "/allegations/log", fields);
        var location = answer.getResponse().getHeader("Location");
        assertThat(location).as(() -> text(answer)).isNotNull();
        return new Case(browser, UUID.fromString(location.substring(location.lastIndexOf('/') + 1)));
    }

    /** A case that came about in another way. */
    public static Case at(Browser browser, UUID id) {
        return new Case(browser, id);
    }

    /** What the office calls it. */
    public String number(Staff staff) {
        var found = java.util.regex.Pattern.compile("LADO-\\d{4}-\\d{4}").matcher(show(staff));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    public UUID id() {
        return id;
    }

    public String path(String page) {
        return "/allegations/" + id + page;
    }

    public String show(Staff staff) {
        var answer = browser.get(staff, path(""));
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    /** Sends a form that must be taken; whoever decides judges first that likely earlier records are of others. */
    public void does(Staff staff, String page, String... fields) {
        var answer = browser.post(staff, path(page), fields);
        if (page.equals("/decide") && text(answer).contains("Judge first whether the likely earlier records")) {
            judgeOthers(staff, text(answer));
            answer = browser.post(staff, path(page), fields);
        }
        var last = answer;
        assertThat(last.getResponse().getStatus()).as(() -> text(last)).isIn(302, 303);
    }

    private void judgeOthers(Staff staff, String page) {
        Pattern.compile("href=\"" + path("/earlier/") + "([0-9a-f-]{36})\"")
                .matcher(page)
                .results()
                .map(it -> it.group(1))
                .forEach(it -> does(staff, "/earlier/" + it, "verdict=NOT_SAME", "why=Another person of that name"));
    }

    /** Sends a form that must be refused, and gives the page that says why. */
    public String refused(Staff staff, String page, String... fields) {
        var answer = browser.post(staff, path(page), fields);
        assertThat(answer.getResponse().getStatus()).as(() -> text(answer)).isEqualTo(200);
        return text(answer);
    }

    /** Everybody on the ledger is told, as far as they have to be, so that the case can close. */
    public void everybodyIsTold(Staff staff, String on) {
        var date = on.split("-");
        var ledger = text(browser.get(staff, path("/telling")));
        var open = Pattern.compile("telling/([0-9a-f-]{36})").matcher(ledger);
        open.results().map(it -> it.group(1)).distinct().forEach(row -> {
            if (text(browser.get(staff, path("/telling/" + row))).contains("What do you record?")) {
                does(
                        staff,
                        "/telling/" + row,
                        "act=told",
                        "how=RECORDED",
                        "proof=Receipt AB123456789GB",
                        "on.day=" + date[2],
                        "on.month=" + date[1],
                        "on.year=" + date[0]);
            }
        });
    }

    /** The link on the case file whose path holds these words, such as {@code /conclude/}. */
    public String link(Staff staff, String part) {
        var found = Pattern.compile("href=\"/allegations/" + id + "(/[^\"]*)\"")
                .matcher(show(staff))
                .results()
                .map(it -> it.group(1))
                .filter(it -> it.contains(part))
                .findFirst();
        assertThat(found).as("a link with " + part).isPresent();
        return found.orElseThrow();
    }

    public static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
