package org.safeboard.allegations.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeboard.allegations.letters.Concluded.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.allegations.domain.telling.Audience;
import org.safeboard.allegations.domain.telling.Matter;
import org.safeboard.allegations.domain.telling.Telling.State;
import org.safeboard.allegations.domain.telling.Tellings;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.safeboard.testing.PdfUa;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the outcome to the letters, and everything that stops one. */
@PageTest
class LettersTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final String MAREK = "Marek Testowy";

    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    Tellings tellings;

    @Autowired
    JdbcClient sql;

    Cast.Area area;
    Staff lado;
    Staff administrator;

    @BeforeEach
    void anArea() {
        area = cast.area();
        lado = area.lado();
        administrator = area.ladoAdministrator();
    }

    private Concluded concluded(String outcome) {
        return new Concluded(browser, tellings, sql, lado, area.code(), outcome);
    }

    @Test
    void the_outcome_is_told_in_a_letter_that_is_released_sent_and_proved() throws IOException {
        var the = concluded("UNS");
        var letter = the.draft(Audience.SUBJECT, MAREK);
        assertThat(the.show(letter))
                .contains(
                        "That you gripped a boy by the arm",
                        "There is not enough evidence to prove or disprove it",
                        "before they are charged")
                .doesNotContain("It cannot be released yet", "letter.pdf");
        // an administrator prepares and sends, and does not release
        assertThat(text(browser.get(administrator, the.file.path(letter)))).doesNotContain("Release the letter");
        assertThat(browser.post(administrator, the.file.path(letter + "/release")))
                .hasStatus(404);
        assertThat(the.released(letter)).contains("Letter 1", "letter.pdf");
        assertThat(the.file.refused(lado, letter + "/change", "recipient=Somebody", "address=Elsewhere"))
                .contains("its text can no longer change");

        var word = browser.get(administrator, the.file.path(letter + "/letter.docx"))
                .getResponse();
        assertThat(word.getHeader("Content-Disposition"))
                .contains("letter.docx")
                .doesNotContain("Marek");
        try (var opened = new XWPFDocument(new ByteArrayInputStream(word.getContentAsByteArray()))) {
            assertThat(opened.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Dear Marek Testowy", "Allegation 1: That you gripped a boy by the arm")
                    .noneMatch(it -> it.contains("{{"));
        }
        var pdf = browser.get(administrator, the.file.path(letter + "/letter.pdf"))
                .getResponse();
        assertThat(PdfUa.failures(pdf.getContentAsByteArray())).isEmpty();

        assertThat(the.file.refused(administrator, letter + "/served", Concluded.on(TODAY, "how=RECORDED")))
                .contains("Enter the proof");
        the.sent(letter);
        assertThat(the.row(Audience.SUBJECT, Matter.OUTCOME).state()).isEqualTo(State.TOLD);
        assertThat(the.file.show(lado)).contains("Told: The person");
        assertThat(browser.audited(the.file.id()))
                .contains("LetterDrafted by Amira Lane", "LetterReleased by Amira Lane", "LetterServed by Amira Lane");
    }

    @Test
    void the_employer_reads_the_same_words_as_the_person() {
        var the = concluded("UNS");
        var first = the.draft(Audience.SUBJECT, MAREK);
        the.released(first);
        var second = the.draft(Audience.EMPLOYER, "The Head, Elmtree School", "text[disposal]=He is dismissed.");
        assertThat(the.released(second)).doesNotContain("He is dismissed");
        assertThat(said(the.show(second)))
                .isEqualTo(said(the.show(first))
                        .replace("Marek Testowy 1 Example", "The Head, Elmtree School 1 Example")
                        .replace("letter 1", "letter 2"));
    }

    private static String said(String page) {
        return Jsoup.parse(page).select(".safeboard-letter").text();
    }

    @Test
    void an_employers_letter_that_would_say_something_else_is_refused() {
        var the = concluded("UNS");
        the.released(the.draft(Audience.SUBJECT, MAREK));
        sql.sql("update allegations.contact set received_on = '2014-04-16' where id = ?")
                .param(the.file.id())
                .update();
        var second = the.draft(Audience.EMPLOYER, "The Head, Elmtree School");
        assertThat(the.file.refused(lado, second + "/release"))
                .contains("must read the same words", "17 April 2014", "16 April 2014");
    }

    @Test
    void the_wrong_recipient_is_stopped() {
        var the = concluded("UNS");
        var letter = the.draft(Audience.SUBJECT, "Marta Testowy");
        assertThat(the.file.refused(lado, letter + "/release"))
                .contains("This letter is for Marek Testowy", "is another name: correct who it goes to");
        var employer = the.draft(Audience.EMPLOYER, "The Head, Oaktree School");
        assertThat(the.file.refused(lado, employer + "/release")).contains("This letter is for Elmtree School");
        var referrer = the.draft(Audience.REFERRER, MAREK);
        assertThat(the.file.refused(lado, referrer + "/release")).contains("goes to the person themselves");
    }

    @Test
    void a_similar_name_is_shown_and_it_must_be_said_whom_the_letter_is_for() {
        Case.logged(browser, lado, area.code(), "2013-05-01")
                .does(
                        lado,
                        "/details",
                        "receivedOn.day=1",
                        "receivedOn.month=5",
                        "receivedOn.year=2013",
                        "adultGivenNames=Mark",
                        "adultFamilyName=Testowi");
        var the = concluded("UNS");
        var letter = the.draft(Audience.SUBJECT, MAREK);
        assertThat(the.show(letter)).contains("Others have a similar name", "Mark Testowi", "born not known");
        assertThat(the.file.refused(lado, letter + "/release")).contains("select whom the letter is for");
        assertThat(the.file.refused(lado, letter + "/release", "similar=other-0"))
                .contains("the letter goes to the wrong one");
        the.released(letter, "similar=meant");
    }

    @Test
    void a_third_person_named_in_the_text_is_pointed_out_before_release() {
        var the = new Concluded(browser, tellings, sql, lado, area.code(), "UNS", "That you gripped Tomasz by the arm");
        var letter = the.draft(Audience.SUBJECT, MAREK);
        assertThat(the.show(letter)).contains("Others are named in the letter", "Tomasz Probny", "the child");
        assertThat(the.file.refused(lado, letter + "/release"))
                .contains("Tomasz Probny (the child) is named in the letter");
        the.released(letter, "named=Tomasz Probny");
        // the referrer is not told what was alleged; the name of the adult would be pointed out as well
        var referrer = the.draft(
                Audience.REFERRER, "Hilda Head", "text[words]=Mr Testowy is back at work, and Tomasz is well.");
        assertThat(the.file.refused(lado, referrer + "/release"))
                .contains("Marek Testowy (the adult it is about) is named", "Tomasz Probny (the child) is named");
    }

    @Test
    void a_hold_stops_release_downloads_and_sending() {
        var the = concluded("UNS");
        var letter = the.draft(Audience.SUBJECT, MAREK);
        the.released(letter);
        var employer = the.draft(Audience.EMPLOYER, "Elmtree School");
        var again = TODAY.plusDays(7);
        the.file.does(
                administrator,
                "/hold",
                Concluded.on(
                        TODAY,
                        "by=POLICE",
                        "byName=Percy Beat",
                        "reason=A second search",
                        "lookAgainOn.day=" + again.getDayOfMonth(),
                        "lookAgainOn.month=" + again.getMonthValue(),
                        "lookAgainOn.year=" + again.getYear()));
        assertThat(the.file.refused(lado, employer + "/release")).contains("Police asked that the person is not told");
        assertThat(browser.get(lado, the.file.path(letter + "/letter.pdf"))).hasStatus(404);
        assertThat(browser.get(lado, the.file.path(letter + "/letter.docx"))).hasStatus(404);
        assertThat(the.show(letter))
                .contains("Police asked that the person is not told")
                .doesNotContain("letter.pdf");
        assertThat(the.file.refused(
                        lado, letter + "/served", Concluded.on(TODAY, "how=RECORDED", "proof=AB123456789GB")))
                .contains("Police asked that the person is not told");
        the.file.does(lado, "/hold/look", "answer=lift", "reason=Interviewed today");
        the.sent(letter);
    }

    @Test
    void without_an_outcome_or_its_second_confirmation_no_letter_is_released() {
        var the = concluded("");
        assertThatThrownBy(() -> the.row(Audience.SUBJECT, Matter.OUTCOME));
        the.conclude("UNS");
        var letter = the.draft(Audience.SUBJECT, MAREK);
        the.file.does(lado, "/allege", "wording=That you swore", "putOn.day=24", "putOn.month=4", "putOn.year=2014");
        assertThat(the.file.refused(lado, letter + "/release")).contains("Allegation 2 has no outcome");
        the.conclude("MAL");
        assertThat(the.file.refused(lado, letter + "/release"))
                .contains("Allegation 2 waits for a second person to confirm");
        var dso = area.dso();
        the.file.does(dso, the.file.link(dso, "/confirm/"), "agreed=yes");
        // the outcome is another one now: the ledger asks for a letter about both
        assertThat(the.file.refused(lado, letter + "/release")).contains("The outcome is another one by now");
        assertThat(the.released(the.draft(Audience.SUBJECT, MAREK))).contains("That you swore", "Malicious");
    }

    @Test
    void an_empty_field_of_the_template_stops_it() {
        var the = concluded("UNS");
        var letter = the.draft(Audience.SUBJECT, MAREK, "text[support]=");
        assertThat(the.file.refused(lado, letter + "/release")).contains("The template asks for {{support}}");
    }

    @Test
    void a_returned_letter_opens_the_task_again() {
        var the = concluded("UNS");
        var letter = the.draft(Audience.SUBJECT, MAREK);
        the.released(letter);
        the.sent(letter);
        assertThat(text(browser.get(administrator, "/"))).doesNotContain("Tell again");
        the.file.does(administrator, letter + "/returned", Concluded.on(TODAY, "note=Gone away"));
        var row = the.row(Audience.SUBJECT, Matter.OUTCOME);
        assertThat(row.state()).isEqualTo(State.RETURNED);
        assertThat(text(browser.get(administrator, "/"))).contains("Tell again, the letter came back: the person");
        assertThat(the.file.refused(lado, "/close", Concluded.on(TODAY, "disposal=CONCLUDED")))
                .contains("The person: the letter came back and they are still to be told");
        var second = the.draft(Audience.SUBJECT, MAREK, "address=2 Other Street");
        the.released(second);
        the.sent(second);
        assertThat(the.row(Audience.SUBJECT, Matter.OUTCOME).state()).isEqualTo(State.TOLD);
    }

    @Test
    void a_correction_takes_its_place_and_the_employer_is_sent_it_as_well() {
        var the = concluded("UNS");
        var first = the.draft(Audience.SUBJECT, MAREK);
        the.released(first);
        the.sent(first);
        var copy = the.draft(Audience.EMPLOYER, "Elmtree School");
        the.released(copy);
        the.sent(copy);
        var row = the.row(Audience.SUBJECT, Matter.OUTCOME);
        the.file.does(
                lado,
                "/letters/new/" + row.id() + "?corrects=" + first.substring("/letters/".length()),
                "recipient=" + MAREK,
                "address=1 Example Street",
                "text[forum]=a telephone conference",
                "text[agencies]=Police",
                "text[strands]=Police: no further action.",
                "text[disposal]=As before.",
                "text[barring]=No referral was made.",
                "text[regulator]=No referral was made.",
                "text[kept]=A record.",
                "text[references]=None.",
                "text[support]=Your union.");
        var correction = sql.sql("select id::text from allegations.letter where supersedes is not null and contact = ?")
                .param(the.file.id())
                .query(String.class)
                .single();
        the.released("/letters/" + correction);
        assertThat(the.row(Audience.EMPLOYER, Matter.OUTCOME).state()).isEqualTo(State.RETURNED);
        the.sent("/letters/" + correction);
        assertThat(the.released(the.draft(Audience.EMPLOYER, "Elmtree School"))).contains("a telephone conference");
    }

    @Test
    void norfolk_24_003_580_the_leaflet_on_the_process_is_served_to_the_person() {
        var the = concluded("");
        var row = the.row(Audience.SUBJECT, Matter.PROCESS);
        var letter = the.draft(row, MAREK);
        the.released(letter);
        the.sent(letter);
        assertThat(the.row(Audience.SUBJECT, Matter.PROCESS).state()).isEqualTo(State.TOLD);
    }

    @Test
    void what_was_released_cannot_be_changed_in_the_database_either() {
        var the = concluded("UNS");
        the.released(the.draft(Audience.SUBJECT, MAREK));
        assertThatThrownBy(() -> sql.sql("update allegations.letter set recipient = 'x' where contact = ?")
                        .param(the.file.id())
                        .update())
                .hasMessageContaining("corrected by another letter");
        assertThatThrownBy(() -> sql.sql("update allegations.letter_file set word = ''::bytea")
                        .update())
                .hasMessageContaining("corrected by another letter");
    }
}
