package org.safeboard.allegations.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.allegations.domain.telling.Matter;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.allegations.domain.telling.Tellings;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The ledger of a case, page by page. */
@PageTest
class TellingPagesTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    Tellings tellings;

    Cast.Area area;
    Staff lado;
    Staff administrator;
    Case file;

    @BeforeEach
    void aCaseThatWasMetOn() {
        area = cast.area();
        lado = area.lado();
        administrator = area.ladoAdministrator();
        file = Case.logged(browser, lado, area.code(), "2014-04-17", "setting=Elmtree School");
    }

    private void decided(String... more) {
        file.does(
                lado,
                "/decide",
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(
                                        "rationale=A mark was seen", "on.day=22", "on.month=4", "on.year=2014"),
                                java.util.Arrays.stream(more))
                        .toArray(String[]::new));
    }

    private Telling row(Matter matter) {
        return tellings.findByContact(file.id()).stream()
                .filter(it -> it.matter() == matter)
                .findFirst()
                .orElseThrow();
    }

    private String path(UUID row) {
        return "/telling/" + row;
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void an_outcome_is_refused_until_the_allegation_was_put_or_that_is_withheld() {
        decided("limbs=H1", "decision=POT_MEETING");
        file.does(lado, "/allege", "wording=That you gripped a boy by the arm");
        var conclude = file.link(lado, "/conclude/");
        var outcome = new String[] {"outcome=UNS", "reason=x", "on.day=14", "on.month=5", "on.year=2014"};
        assertThat(file.refused(lado, conclude, outcome)).contains("Allegation 1 was not put to the person");

        var row = row(Matter.ALLEGATION);
        var again = TODAY.plusDays(14);
        var withhold = new String[] {
            "act=withhold",
            "reason=He is abroad",
            "lookAgainOn.day=" + again.getDayOfMonth(),
            "lookAgainOn.month=" + again.getMonthValue(),
            "lookAgainOn.year=" + again.getYear()
        };
        // withholding is the LADO's to decide
        assertThat(browser.post(administrator, file.path(path(row.id())), withhold))
                .hasStatus(404);
        file.does(lado, path(row.id()), withhold);
        assertThat(text(browser.get(lado, "/"))).contains("Look again why it is withheld: the person");
        assertThat(text(browser.get(administrator, "/"))).doesNotContain("Look again why it is withheld");
        file.does(lado, conclude, outcome);
        assertThat(file.refused(lado, "/close", "disposal=CONCLUDED", "on.day=15", "on.month=5", "on.year=2014"))
                .contains("The person: telling is still withheld (the allegation)");
    }

    @Test
    void a_school_that_was_left_to_tell_is_asked_until_it_confirmed() {
        decided(
                "decision=ADVICE_ONLY",
                "advice=Talk with him",
                "subjectTold=The head tells him on Friday",
                "adviceSentOn.day=23",
                "adviceSentOn.month=4",
                "adviceSentOn.year=2014");
        var row = row(Matter.ADVICE);
        assertThat(row.plan().words()).isEqualTo("The head tells him on Friday");
        assertThat(text(browser.get(administrator, "/"))).contains("Ask whether the employer told: the person");
        var told = new String[] {"act=told", "how=MEETING", "on.day=25", "on.month=4", "on.year=2014"};
        assertThat(file.refused(administrator, path(row.id()), told)).contains("Enter who confirmed");
        file.does(
                administrator,
                path(row.id()),
                "act=told",
                "how=MEETING",
                "proof=Hilda Head, telephone",
                "on.day=25",
                "on.month=4",
                "on.year=2014");
        assertThat(text(browser.get(administrator, "/"))).doesNotContain("Ask whether the employer told");
        assertThat(text(browser.get(lado, file.path("/telling")))).contains("In a meeting");
    }

    @Test
    void somebody_else_is_added_and_told_and_the_second_of_two_who_record_is_warned() {
        decided("limbs=H1", "decision=POT_MEETING");
        file.does(lado, "/allege", "wording=That you gripped a boy by the arm");
        assertThat(file.refused(
                        administrator,
                        "/telling",
                        "audience=OTHER_BODY",
                        "name=Scout group",
                        "matter=OUTCOME",
                        "teller=LADO"))
                .contains("There is no outcome yet", "value=\"Scout group\"");
        file.does(
                administrator,
                "/telling",
                "audience=OTHER_BODY",
                "name=Scout group",
                "matter=ALLEGATION",
                "teller=LADO");
        assertThat(file.refused(
                        administrator,
                        "/telling",
                        "audience=OTHER_BODY",
                        "name=scout group",
                        "matter=ALLEGATION",
                        "teller=LADO"))
                .contains("They are in the ledger already");
        var row = tellings.findByContact(file.id()).stream()
                .filter(it -> it.name().equals("Scout group"))
                .findFirst()
                .orElseThrow();
        file.does(administrator, path(row.id()), "act=plan", "teller=POLICE", "words=Only that we look into it");
        assertThat(file.refused(lado, path(row.id()), "act=notNeeded", "whyNot=He left it in 2012", "seen=0"))
                .contains("Petra Quill", "He left it in 2012");
        file.does(lado, path(row.id()), "act=notNeeded", "whyNot=He left it in 2012");
        assertThat(file.refused(lado, path(row.id()), "act=plan", "teller=LADO"))
                .contains("This is settled already");
    }

    @Test
    void restricted_cases_are_no_task_of_an_administrator() {
        decided("limbs=H1", "decision=POT_MEETING");
        file.does(lado, "/allege", "wording=That you gripped a boy by the arm");
        assertThat(text(browser.get(administrator, "/"))).contains("Ask whether the employer told");
        database.sql("update allegations.contact set restricted = true where id = ?")
                .param(file.id())
                .update();
        assertThat(text(browser.get(administrator, "/"))).doesNotContain("Ask whether the employer told");
        assertThat(text(browser.get(lado, "/"))).contains("Ask whether the employer told");
    }

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient database;
}
