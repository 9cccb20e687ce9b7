package org.safeboard.allegations.letters;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.safeboard.allegations.Case;
import org.safeboard.allegations.domain.telling.Audience;
import org.safeboard.allegations.domain.telling.Matter;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.allegations.domain.telling.Tellings;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A case of 2014 with one outcome, and the people to be told of it. */
final class Concluded {
    final Case file;
    private final Browser browser;
    private final Tellings tellings;
    private final JdbcClient sql;
    private final Staff lado;

    Concluded(Browser browser, Tellings tellings, JdbcClient sql, Staff lado, String area, String outcome) {
        this(browser, tellings, sql, lado, area, outcome, "That you gripped a boy by the arm");
    }

    Concluded(
            Browser browser,
            Tellings tellings,
            JdbcClient sql,
            Staff lado,
            String area,
            String outcome,
            String wording) {
        this.browser = browser;
        this.tellings = tellings;
        this.sql = sql;
        this.lado = lado;
        file = Case.logged(browser, lado, area, "2014-04-17", "setting=Elmtree School");
        file.does(
                lado,
                "/details",
                "receivedOn.day=17",
                "receivedOn.month=4",
                "receivedOn.year=2014",
                "setting=Elmtree School",
                "sector=EDU",
                "adultGivenNames=Marek",
                "adultFamilyName=Testowy",
                "childGivenNames=Tomasz",
                "childFamilyName=Probny");
        file.does(
                lado,
                "/decide",
                "limbs=H1",
                "decision=POT_MEETING",
                "rationale=A mark was seen",
                "earlierConcerns=Another person",
                "on.day=22",
                "on.month=4",
                "on.year=2014");
        file.does(lado, "/allege", "wording=" + wording, "putOn.day=24", "putOn.month=4", "putOn.year=2014");
        file.does(lado, "/dbs", "decision=NOT_MET", "on.day=14", "on.month=5", "on.year=2014");
        if (!outcome.isEmpty()) {
            conclude(outcome);
        }
    }

    void conclude(String outcome) {
        file.does(
                lado,
                file.link(lado, "/conclude/"),
                "outcome=" + outcome,
                "reason=One word against another",
                "on.day=14",
                "on.month=5",
                "on.year=2014");
    }

    Telling row(Audience audience, Matter matter) {
        return tellings.findByContact(file.id()).stream()
                .filter(it -> it.audience() == audience && it.matter() == matter)
                .max(java.util.Comparator.comparing(Telling::edition))
                .orElseThrow();
    }

    /** Drafts the letter for the outcome; gives its address on the file. */
    String draft(Audience audience, String recipient, String... more) {
        return draft(row(audience, Matter.OUTCOME), recipient, more);
    }

    String draft(Telling row, String recipient, String... more) {
        var fields = new java.util.ArrayList<>(java.util.List.of(
                "recipient=" + recipient,
                "address=1 Example Street\nExampleton",
                "text[forum]=a position of trust meeting on 12 May 2014",
                "text[agencies]=Police and Elmtree School",
                "text[strands]=Police: no further action.",
                "text[disposal]=Your employer decides what follows for your work.",
                "text[barring]=No referral was made.",
                "text[regulator]=No referral to a regulator was made.",
                "text[kept]=A record is kept.",
                "text[references]=It is not mentioned in references.",
                "text[support]=Your union.",
                "text[words]=There is nothing that you have to do."));
        for (var field : more) {
            fields.removeIf(it -> it.startsWith(field.substring(0, field.indexOf('=') + 1)));
            fields.add(field);
        }
        file.does(lado, "/letters/new/" + row.id(), fields.toArray(String[]::new));
        return "/letters/"
                + sql.sql("select id from allegations.letter where telling = ? and released_on is null")
                        .param(row.id())
                        .query(UUID.class)
                        .single();
    }

    /** Releases a letter and gives its text. */
    String released(String letter, String... confirmed) {
        file.does(lado, letter + "/release", confirmed);
        return show(letter);
    }

    void sent(String letter) {
        var today = java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"));
        file.does(lado, letter + "/served", on(today, "how=RECORDED", "proof=AB123456789GB"));
    }

    static String[] on(java.time.LocalDate day, String... more) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "on.day=" + day.getDayOfMonth(),
                                "on.month=" + day.getMonthValue(),
                                "on.year=" + day.getYear()),
                        java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }

    String show(String letter) {
        return text(browser.get(lado, file.path(letter)));
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
