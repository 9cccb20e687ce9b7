package org.safeboard.allegations.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.allegations.Typed.fields;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.allegations.ClosedCase;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class BoundaryTest {
    private static final String[] TRANSFER = fields(
            "part=TRANSFERRED_OUT",
            "rule=SETTING",
            "@began=2014-04-22",
            "beganTime=16:30",
            "safety=We do: the duty social worker saw the boy today",
            "shared=The referral, by secure email",
            "lawfulBasis=SAFEGUARDING");

    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    Cast.Area area;
    Staff lado;
    Case file;
    String authority;

    @BeforeEach
    void aCaseToTransfer() {
        area = cast.area();
        lado = area.lado();
        authority = authority("Northshire");
        file = Case.logged(browser, lado, area.code(), "2014-04-17");
        file.does(
                lado,
                "/decide",
                fields("limbs=H1", "decision=TRANSFER", "rationale=The school is in Northshire", "@on=2014-04-22"));
    }

    @Test
    void a_transfer_is_ours_until_it_is_acknowledged() {
        assertThat(close()).contains("The authority to which it is transferred is not recorded");
        file.does(lado, "/boundary/new", with(TRANSFER, "authority=" + authority));
        assertThat(file.show(lado))
                .contains(
                        "Sent to Northshire on",
                        "are ours until it is",
                        "the duty social worker saw the boy today",
                        "1 working day from Tue")
                .contains("Overdue");
        assertThat(close()).contains("The transfer to another authority has not been acknowledged");
        assertThat(work(lado)).contains("Chase the acknowledgement of the transfer");

        var answer = file.link(lado, "/answer");
        assertThat(file.refused(lado, answer, fields("answer=ACKNOWLEDGED", "@on=2014-04-23", "by=Olga North")))
                .contains("Enter their reference: without it nobody can say that they have the case");
        file.does(
                lado,
                answer,
                fields("answer=ACKNOWLEDGED", "@on=2014-04-23", "time=09:10", "by=Olga North", "reference=N/77"));
        assertThat(file.show(lado)).contains("N/77", "Northshire leads").doesNotContain("are ours until it is");
        assertThat(browser.audited(file.id())).contains("PartRecorded by Amira Lane", "PartAcknowledged by Amira Lane");
        file.does(lado, "/close", fields("disposal=TRANSFERRED", "@on=2014-04-23"));
        assertThat(work(lado)).doesNotContain("Chase the acknowledgement");
        file.does(lado, file.link(lado, "/returned"), fields("@on=2014-06-01", "outcome=Unsubstantiated"));
        assertThat(file.show(lado)).contains("Outcome returned", "Unsubstantiated");
    }

    @Test
    void nobody_closes_a_case_as_transferred_that_nobody_took() {
        var other = Case.logged(browser, lado, area.code(), "2014-04-17");
        other.does(
                lado,
                "/decide",
                fields(
                        "decision=ADVICE_ONLY",
                        "advice=Ring us again",
                        "rationale=Below",
                        "earlierConcerns=Another matter",
                        "@on=2014-04-22"));
        database.sql("update allegations.contact set advice_sent_on = '2014-04-22' where id = ?")
                .param(other.id())
                .update();
        assertThat(other.refused(lado, "/close", fields("disposal=TRANSFERRED", "@on=2014-04-23")))
                .contains("No authority has acknowledged a transfer: the case is ours");
    }

    @Test
    void a_transfer_says_who_keeps_the_children_safe_what_was_shared_and_why_it_may_be() {
        var refused = file.refused(
                lado,
                "/boundary/new",
                fields("authority=" + authority, "part=TRANSFERRED_OUT", "rule=SETTING", "@began=2014-04-22"));
        assertThat(refused)
                .contains(
                        "Enter who keeps the children safe until the transfer is acknowledged",
                        "Enter what was shared with them",
                        "At work: the authority where the setting is");
        assertThat(file.refused(
                        lado,
                        "/boundary/new",
                        fields(
                                "authority=" + authority,
                                "part=INFORMED",
                                "rule=SETTING",
                                "shared=His name",
                                "@began=2014-04-22")))
                .contains("Select why the information may be shared", "His name</textarea>");
    }

    @Test
    void when_they_do_not_agree_it_goes_to_both_managers_in_a_working_day() {
        file.does(lado, "/boundary/new", with(TRANSFER, "authority=" + authority));
        var answer = file.link(lado, "/answer");
        file.does(lado, answer, fields("answer=DISAGREED", "@on=2014-04-23", "why=They say that the carer lives here"));
        assertThat(file.show(lado)).contains("Disagreement taken to managers", "are ours until it is");
        assertThat(work(lado)).contains("Take the disagreement to the managers");
        file.does(
                lado,
                answer,
                fields(
                        "answer=DISAGREED",
                        "@on=2014-04-23",
                        "why=They say that the carer lives here",
                        "escalatedTo=Both heads of safeguarding",
                        "@escalatedOn=2014-04-24"));
        assertThat(file.show(lado)).contains("Both heads of safeguarding");
        file.does(lado, answer, fields("answer=WITHDRAWN", "@on=2014-04-25", "why=It stays with us"));
        assertThat(file.show(lado)).contains("Taken back", "We lead").doesNotContain("are ours until it is");
        assertThat(browser.audited(file.id())).contains("PartDisagreed by Amira Lane", "PartWithdrawn by Amira Lane");
    }

    @Test
    void several_authorities_take_part_and_one_leads() {
        var second = authority("Southshire");
        var lead = fields("part=LEAD", "rule=SEVERAL_ROLES", "@began=2014-04-22");
        file.does(lado, "/boundary/new", with(lead, "authority=" + authority));
        assertThat(file.refused(lado, "/boundary/new", with(lead, "authority=" + second)))
                .contains("Another authority leads already: change its part first");
        file.does(
                lado,
                "/boundary/new",
                fields("authority=" + second, "part=INFORMED", "rule=HEADQUARTERS", "@began=2014-04-22"));
        assertThat(Jsoup.parse(file.show(lado)).select("#authorities").text())
                .contains("Northshire leads", "Southshire", "Informed only");
    }

    @Test
    void an_entry_of_another_area_cannot_be_given_a_part() {
        var elsewhere = cast.area();
        var theirs = UUID.randomUUID();
        database.sql("insert into allegations.authority (id, area, name, version) values (?, ?, 'Hidden', 0)")
                .params(theirs, elsewhere.code())
                .update();
        assertThat(browser.post(lado, file.path("/boundary/new"), with(TRANSFER, "authority=" + theirs)))
                .hasStatus(404);
    }

    @Test
    void a_restricted_case_gives_an_administrator_no_task() {
        file.does(lado, "/boundary/new", with(TRANSFER, "authority=" + authority));
        assertThat(work(area.ladoAdministrator())).doesNotContain("Chase the acknowledgement");
        assertThat(work(cast.area().lado())).doesNotContain("Chase the acknowledgement");
    }

    @Test
    void a_case_handed_on_after_our_meeting_is_one_of_our_contacts_and_not_of_our_meetings_or_outcomes() {
        var other = cast.area();
        var theirs = other.lado();
        var met = ClosedCase.open(browser, theirs, other.code());
        met.does(
                theirs,
                "/meetings/new",
                fields(
                        "type=INITIAL",
                        "@heldOn=2014-04-29",
                        "chair=Amira Lane",
                        "decisions=It is theirs",
                        "people[0].name=Percy Beat",
                        "people[0].agency=Police",
                        "people[0].attended=PRESENT"));
        assertThat(count(theirs, other, "meetings")).isEqualTo("1");
        var id = UUID.randomUUID();
        database.sql("insert into allegations.authority (id, area, name, version) values (?, ?, 'Northshire', 0)")
                .params(id, other.code())
                .update();
        met.does(theirs, "/boundary/new", with(TRANSFER, "authority=" + id));
        met.does(
                theirs,
                met.link(theirs, "/answer"),
                fields("answer=ACKNOWLEDGED", "@on=2014-05-02", "by=Olga North", "reference=N/78"));
        assertThat(met.refused(theirs, "/close", fields("disposal=CONCLUDED", "@on=2014-05-02")))
                .contains("Another authority has the case: close it as transferred");
        met.does(theirs, "/close", fields("disposal=TRANSFERRED", "@on=2014-05-02"));
        assertThat(count(theirs, other, "contacts")).isEqualTo("1");
        assertThat(count(theirs, other, "meetings")).isEqualTo("0");
        assertThat(Jsoup.parse(Case.text(browser.get(
                                theirs, "/figures/allegations.authorities-by-part?year=2014-15&area=" + other.code())))
                        .select("main")
                        .text())
                .contains("We transfer it to them 1");
        assertThat(Jsoup.parse(Case.text(browser.get(
                                theirs, "/figures/allegations.transfers?year=2014-15&area=" + other.code())))
                        .select("main")
                        .text())
                .containsPattern("Transfers 1 .{1,60} 1 .{1,60} 0 0%");
    }

    private String count(Staff staff, Cast.Area of, String column) {
        var table = Jsoup.parse(
                Case.text(browser.get(staff, "/figures/allegations.outcomes?year=2014-15&area=" + of.code())));
        var row = table.select("main table tbody tr, main table tfoot tr").stream()
                .filter(it -> it.text().startsWith("Total"))
                .findFirst()
                .orElseThrow();
        return row.select("td").get(column.equals("contacts") ? 0 : 2).text().split(" ")[0];
    }

    private String close() {
        return file.refused(lado, "/close", fields("disposal=TRANSFERRED", "@on=2014-04-23"));
    }

    private String work(Staff staff) {
        return Case.text(browser.get(staff, "/"));
    }

    private String authority(String name) {
        var id = UUID.randomUUID();
        database.sql("insert into allegations.authority (id, area, name, version) values (?, ?, ?, 0)")
                .params(id, area.code(), name)
                .update();
        return id.toString();
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
    }
}
