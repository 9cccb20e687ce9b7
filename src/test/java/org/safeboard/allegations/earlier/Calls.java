package org.safeboard.allegations.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calls about Marek Testowy, born on 4 March 1979, or somebody much like him. */
public record Calls(Browser browser, JdbcClient database, String area, Staff lado) {

    /** The later fields of a name stand for the earlier ones. */
    public Case logged(String day, String... more) {
        var date = day.split("-");
        String[] call = {
            "area=" + area,
            "said=He gripped the boy by the arm",
            "callerName=Hilda Head",
            "childSafe=YES",
            "givenNames=Marek",
            "familyName=Testowy",
            "born.day=4",
            "born.month=3",
            "born.year=1979",
            "receivedOn.year=" + date[0],
            "receivedOn.month=" + date[1],
            "receivedOn.day=" + date[2]
        };
        var location = browser.post(lado, "/allegations/log", with(call, more))
                .getResponse()
                .getHeader("Location");
        assertThat(location).isNotNull();
        return Case.at(browser, UUID.fromString(location.substring(location.lastIndexOf('/') + 1)));
    }

    /** Completes the details, with the nature, setting and child that patterns look at. */
    public Case complete(Case file, String day, String... more) {
        var date = day.split("-");
        String[] details = {
            "receivedOn.year=" + date[0],
            "receivedOn.month=" + date[1],
            "receivedOn.day=" + date[2],
            "type=REFERRAL",
            "adultGivenNames=Marek",
            "adultFamilyName=Testowy",
            "adultBorn.day=4",
            "adultBorn.month=3",
            "adultBorn.year=1979"
        };
        file.does(lado, "/details", with(details, more));
        return file;
    }

    /** Records the address of a Testowy who was born on 4 March of some year. */
    public void livesAt12MillLane(Case file, String... who) {
        file.does(
                lado,
                "/identity",
                with(
                        who,
                        "familyName=Testowy",
                        "born.day=4",
                        "born.month=3",
                        "addresses[0].line=12 Mill Lane",
                        "addresses[0].postcode=WS1 1AA"));
    }

    public void restrict(Case file) {
        database.sql("update allegations.contact set restricted = true where id = ?")
                .param(file.id())
                .update();
    }

    public UUID adult(Case file) {
        return database.sql("select adult from allegations.contact where id = ?")
                .param(file.id())
                .query(UUID.class)
                .single();
    }

    public String number(Case file) {
        return database.sql("select number from allegations.contact where id = ?")
                .param(file.id())
                .query(String.class)
                .single();
    }

    /** What is read on a page, typed text too. */
    public String page(Staff staff, String path) {
        var answer = browser.get(staff, path);
        assertThat(answer).hasStatusOk();
        var page = Jsoup.parse(Case.text(answer));
        page.select("textarea").forEach(it -> it.text(it.wholeText()));
        return page.select("main").text();
    }

    public static String[] with(String[] fields, String... more) {
        var names = Arrays.stream(more).map(it -> it.split("=")[0]).toList();
        return Stream.concat(Arrays.stream(fields).filter(it -> !names.contains(it.split("=")[0])), Arrays.stream(more))
                .toArray(String[]::new);
    }
}
