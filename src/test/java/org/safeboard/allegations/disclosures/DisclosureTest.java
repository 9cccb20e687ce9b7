package org.safeboard.allegations.disclosures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.Figures;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.work.Task;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class DisclosureTest {
    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient database;

    @Autowired
    Figures figures;

    @Autowired
    EnquiriesWaiting waiting;

    Cast.Area area;
    Staff lado;
    Case file;

    @BeforeEach
    void a_case_with_three_outcomes() {
        area = cast.area();
        lado = area.lado();
        file = Case.logged(browser, lado, area.code(), "2013-05-14");
        var concern = UUID.randomUUID();
        database.sql("""
                insert into allegations.concern (id, contact, area, opened_on, version) values (?, ?, ?, '2013-05-14', 0)""").params(concern, file.id(), area.code()).update();
        allegation(concern, 1, "SUB");
        allegation(concern, 2, "FAL");
        allegation(concern, 3, "MAL");
        allegation(concern, 4, null);
    }

    @Test
    void norfolk_19_002_004_what_the_dbs_was_told_stands_in_the_file_word_for_word() {
        ask();
        assertThat(waiting.tasks(lado, LocalDate.of(2024, 3, 4)))
                .extracting(Task::what)
                .containsExactly("Answer an enquiry about what is held");
        var page = file.link(lado, "/disclosures/");
        answer(page, "allegations=1", "allegations=2");
        var shown = shown(lado, page);
        assertThat(shown)
                .contains("Substantiated (There is sufficient evidence to prove the allegation)")
                .contains("Outcome of 20 June 2013, in the meaning of that day")
                .contains("A duty or a power in law", "The names of the children");
        assertThat(file.show(lado)).contains("Answered what is held", "Substantiated (There is sufficient evidence");
        assertThat(browser.audited(file.id()))
                .contains("EnquiryReceived by Amira Lane", "InformationDisclosed by Amira Lane");
        assertThat(waiting.tasks(lado, LocalDate.of(2024, 3, 4))).isEmpty();
        assertThatThrownBy(() -> database.sql("update allegations.disclosure set given = 'Nothing' where contact = ?")
                        .param(file.id())
                        .update())
                .hasMessageContaining("what was disclosed is never changed");
        assertThat(file.refused(lado, page + "/answer", answerFields("allegations=1")))
                .contains("This was answered already");
    }

    @Test
    void norfolk_19_002_004_false_and_malicious_outcomes_are_never_given_as_adverse() {
        ask();
        var page = file.link(lado, "/disclosures/");
        answer(page, "allegations=2", "allegations=3", "allegations=4");
        var given = database.sql("select given from allegations.disclosure where contact = ?")
                .param(file.id())
                .query(String.class)
                .single();
        var lines = given.lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("Allegation 2: False").contains("This is not adverse information");
        assertThat(lines.get(1)).startsWith("Allegation 3: Malicious").contains("This is not adverse information");
        assertThat(lines.get(2)).isEqualTo("Allegation 4: no outcome has been reached, and none may be inferred.");
    }

    @Test
    void an_outcome_is_given_in_the_words_of_its_day() {
        database.sql("update allegations.allegation set outcome = 'UNF' where seq = 2 and concern = (select id from "
                        + "allegations.concern where contact = ?)")
                .param(file.id())
                .update();
        ask();
        // "unfounded" was on no list in 2013: it is given as it was last described
        answer(file.link(lado, "/disclosures/"), "allegations=2");
        assertThat(shown(lado, file.link(lado, "/disclosures/")))
                .contains("Unfounded (There is no evidence or proper basis which supports it)", "not adverse");
    }

    @Test
    void nothing_ticked_gives_nothing_and_what_was_left_out_must_be_said() {
        ask();
        var page = file.link(lado, "/disclosures/");
        assertThat(file.refused(lado, page + "/answer", "allegations=1"))
                .contains("Select the lawful basis", "Enter what was left out and why", "Enter the date of the answer")
                .containsPattern("value=\"1\"[^>]* checked");
        answer(page);
        assertThat(shown(lado, page)).contains("Nothing is given.");
    }

    @Test
    void an_administrator_notes_that_somebody_asked_and_does_not_answer() {
        var administrator = area.ladoAdministrator();
        file.does(administrator, "/disclosures/new", enquiry());
        var page = file.link(lado, "/disclosures/");
        assertThat(shown(administrator, page)).contains("designated senior officer decides what is given");
        assertThat(browser.post(administrator, file.path(page + "/answer"), answerFields()))
                .hasStatus(404);
        assertThat(waiting.tasks(administrator, LocalDate.of(2024, 3, 4))).isEmpty();
    }

    @Test
    void enquiries_are_counted_apart_from_contacts() {
        ask();
        var year = new ReportingYear(2023);
        assertThat(figures.table("allegations.third-party-enquiries", area.code(), year, Audience.WORKING)
                        .cell("DBS", "enquiries")
                        .orElseThrow()
                        .display())
                .isEqualTo("1");
        assertThat(figures.table("allegations.contacts", area.code(), year, Audience.WORKING)
                        .cell("total", "contacts")
                        .orElseThrow()
                        .display())
                .isEqualTo("0");
    }

    private void ask() {
        file.does(lado, "/disclosures/new", enquiry());
    }

    private static String[] enquiry() {
        return new String[] {
            "on.day=1", "on.month=3", "on.year=2024", "by=DBS", "byName=Barring team", "purpose=A barring decision"
        };
    }

    private void answer(String page, String... allegations) {
        file.does(lado, page + "/answer", answerFields(allegations));
    }

    private static String[] answerFields(String... allegations) {
        return java.util.stream.Stream.concat(
                        java.util.Arrays.stream(allegations),
                        java.util.stream.Stream.of(
                                "lawfulBasis=LEGAL_DUTY",
                                "leftOut=The names of the children",
                                "on.day=8",
                                "on.month=3",
                                "on.year=2024"))
                .toArray(String[]::new);
    }

    private void allegation(UUID concern, int seq, String outcome) {
        database.sql("""
                insert into allegations.allegation (id, concern, seq, wording, outcome, outcome_on, confirmed_by, confirmed_on, version)
                values (:id, :concern, :seq, 'It is said', cast(:outcome as text),
                    case when cast(:outcome as text) is not null then date '2013-06-20' end,
                    case when cast(:outcome as text) = 'MAL' then gen_random_uuid() end,
                    case when cast(:outcome as text) = 'MAL' then date '2013-06-21' end, 0)""")
                .param("id", UUID.randomUUID())
                .param("concern", concern)
                .param("seq", seq)
                .param("outcome", outcome)
                .update();
    }

    private String shown(Staff staff, String page) {
        var answer = browser.get(staff, file.path(page));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
