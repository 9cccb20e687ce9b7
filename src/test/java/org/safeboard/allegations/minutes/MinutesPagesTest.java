package org.safeboard.allegations.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.allegations.earlier.Calls;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class MinutesPagesTest {
    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    Cast.Area area;
    Staff lado;
    Staff administrator;
    Case file;

    @BeforeEach
    void aConcern() {
        area = cast.area();
        lado = area.lado();
        administrator = area.ladoAdministrator();
        file = Case.logged(browser, lado, area.code(), "2014-04-17", "setting=Elmtree School");
        file.does(
                lado,
                "/decide",
                "limbs=H1",
                "decision=POT_MEETING",
                "rationale=A mark was seen",
                "on.day=22",
                "on.month=4",
                "on.year=2014");
        file.does(lado, "/allege", "wording=That you gripped a boy by the arm", "nature=PHY");
    }

    @Test
    void the_agenda_comes_filled_from_the_case_and_each_line_takes_a_decision() {
        var meeting = Sat.begun(browser, file, administrator, "INITIAL", "2014-04-24");
        var page = Jsoup.parse(meeting.show(administrator, ""));
        assertThat(page.select("textarea[name$=.decision]")).hasSize(15);
        assertThat(page.text())
                .contains(
                        "That you gripped a boy by the arm",
                        "not yet put to the person",
                        "Known setting: Elmtree School")
                .contains("No earlier record was found", "DBS: not yet decided", "Quorum not met");
        var refused = meeting.refused(administrator, "", Sat.complete("lines[3].decision=", "lines[8].decision="));
        assertThat(Jsoup.parse(refused).select(".govuk-error-summary__list a").eachText())
                .containsExactly(
                        "Enter what was decided on “Other roles with children”, even if nothing was",
                        "Enter what was decided on “Interim measures”, even if nothing was");
        assertThat(refused).contains("Agreed on INTERVIEWS");
    }

    @Test
    void minutes_tell_nothing_of_others_of_the_household() {
        var calls = new Calls(browser, database, area.code(), lado);
        var spouse = calls.logged("2013-05-01", "givenNames=Anna", "born.year=1983");
        calls.livesAt12MillLane(spouse, "givenNames=Anna", "born.year=1983");
        calls.livesAt12MillLane(file, "givenNames=Marek", "born.year=1979");
        assertThat(calls.page(lado, file.path("/earlier"))).contains("Same household", calls.number(spouse));
        var meeting = Sat.begun(browser, file, administrator, "INITIAL", "2014-04-24");
        assertThat(meeting.show(administrator, ""))
                .contains("No earlier record was found")
                .doesNotContain(calls.number(spouse));
    }

    @Test
    void a_meeting_that_ends_is_recorded_with_who_came_and_what_was_promised() {
        var meeting = Sat.begun(browser, file, administrator, "INITIAL", "2014-04-24");
        meeting.does(
                administrator,
                "",
                Sat.complete(
                        "people[1].times=14:20 to 14:40, 15:00",
                        "actions[0].what=Send the chronology",
                        "actions[0].owner=Percy Beat",
                        "actions[0].due.day=2",
                        "actions[0].due.month=5",
                        "actions[0].due.year=2014"));
        assertThat(file.show(lado))
                .contains("Initial meeting", "Send the chronology", "Agreed on SAFETY", "Percy Beat")
                .contains("Draft");
        assertThat(database.sql("""
                        select count(*) from allegations.attendance a
                          join allegations.sitting s on s.meeting = a.meeting where s.id = ? and attended = 'PRESENT'""").param(meeting.id()).query(Long.class).single())
                .isEqualTo(3);
        assertThat(browser.audited(file.id())).contains("MeetingBegun by Petra Quill", "MeetingEnded by Petra Quill");
    }

    @Test
    void ne_lincolnshire_24_007_895_minutes_say_who_attended_by_time() {
        var meeting = Sat.begun(browser, file, lado, "INITIAL", "2014-04-24");
        meeting.does(lado, "", Sat.complete("people[1].times=14:20 to 14:40, 15:00 to 15:10"));
        assertThat(Jsoup.parse(meeting.show(lado, "/agreed")).text())
                .contains("Present 14:00 to 15:30")
                .contains("Present 14:20 to 14:40, 15:00 to 15:10: joined late at 14:20, out from 14:40 to 15:00, "
                        + "left early at 15:10");
        assertThat(database.sql("""
                        select came_at || '-' || left_at from allegations.attendance_spell
                          join allegations.attendance a on a.id = attendance
                          join allegations.sitting s on s.meeting = a.meeting
                         where s.id = ? and a.name = 'Percy Beat' order by seq""").param(meeting.id()).query(String.class).list())
                .containsExactly("14:20:00-14:40:00", "15:00:00-15:10:00");
    }

    @Test
    void times_that_cannot_be_are_refused_at_their_person() {
        var meeting = Sat.begun(browser, file, lado, "INITIAL", "2014-04-24");
        assertThat(meeting.refused(lado, "", Sat.complete("people[1].times=soon")))
                .contains("Enter when Percy Beat was there like 14:10 to 15:00, 15:20 to 16:00");
        assertThat(meeting.refused(lado, "", Sat.complete("people[1].times=13:30 to 14:40")))
                .contains("Percy Beat cannot have come before the meeting began at 14:00");
        assertThat(meeting.refused(lado, "", Sat.complete("people[1].times=14:20 to 15:40")))
                .contains("Percy Beat cannot have been there after the meeting ended at 15:30");
        assertThat(meeting.refused(lado, "", Sat.complete("people[1].attended=APOLOGY", "people[1].times=14:20")))
                .contains("Percy Beat was not there");
    }

    @Test
    void ne_lincolnshire_24_007_895_a_meeting_cannot_end_while_an_earlier_recommendation_is_undecided() {
        var initial = Sat.begun(browser, file, lado, "INITIAL", "2014-04-24");
        initial.does(
                lado,
                "",
                Sat.complete(
                        "recommendations[0].from=Police",
                        "recommendations[0].text=Suspend him from the trip",
                        "actions[0].what=Send the chronology",
                        "actions[0].owner=Percy Beat",
                        "actions[0].due.day=2",
                        "actions[0].due.month=5",
                        "actions[0].due.year=2014"));
        var review = Sat.begun(browser, file, lado, "REVIEW", "2014-05-20");
        var page = Jsoup.parse(review.show(lado, ""));
        var items = page.select("input[name$=.item]").eachAttr("value");
        assertThat(items).hasSize(2);
        assertThat(review.refused(lado, "", Sat.complete()))
                .contains("Decide on this earlier recommendation: “Suspend him from the trip”")
                .contains("Decide on this open action: “Send the chronology”");
        assertThat(review.refused(lado, "", decided(items, "REJECTED", "")))
                .contains("Enter why “Suspend him from the trip” is not accepted now");
        review.does(lado, "", decided(items, "DEFERRED", "The trip is in July"));
        assertThat(review.show(lado, "/agreed")).contains("Deferred", "The trip is in July");

        // What was deferred comes again, and is then decided for good.
        var further = Sat.begun(browser, file, lado, "REVIEW", "2014-06-20");
        further.does(lado, "", decided(items, "REJECTED", "There is no trip"));
        assertThat(Jsoup.parse(Sat.begun(browser, file, lado, "REVIEW", "2014-07-20")
                                .show(lado, ""))
                        .select("input[name$=.item]"))
                .isEmpty();
    }

    @Test
    void a_final_meeting_cannot_end_before_every_allegation_was_put_or_withheld_with_a_reason() {
        Sat.begun(browser, file, lado, "INITIAL", "2014-04-24").does(lado, "", Sat.complete());
        var last = Sat.begun(browser, file, lado, "FINAL", "2014-06-20");
        assertThat(last.refused(lado, "", Sat.complete()))
                .contains("Allegation 1 was not put to the person: record when it was, or enter why it is withheld")
                .contains("Record the decision about a referral to the Disclosure and Barring Service");
        file.does(lado, "/dbs", "decision=NOT_MET", "on.day=20", "on.month=6", "on.year=2014");
        last.does(lado, "", Sat.complete("notPut=Police ask to wait for the interview of a second child"));
        assertThat(last.show(lado, "/agreed")).contains("Police ask to wait for the interview of a second child");
    }

    @Test
    void quorum_is_shown_while_the_meeting_runs_and_going_on_without_it_needs_a_reason() {
        var meeting = Sat.begun(browser, file, lado, "INITIAL", "2014-04-24");
        var live = browser.post(lado, meeting.path("/draft"), Sat.complete("people[1].attended=APOLOGY"));
        assertThat(Jsoup.parse(Case.text(live)).select("#quorum").text())
                .isEqualTo("Quorum not met Nobody is there from: Police.");
        assertThat(meeting.refused(lado, "", Sat.complete("people[1].attended=APOLOGY")))
                .contains("Enter why the meeting went on without Police");
        meeting.does(
                lado, "", Sat.complete("people[1].attended=APOLOGY", "withoutQuorum=Police sent their report before"));
        assertThat(meeting.show(lado, "/agreed"))
                .contains("Not met: nobody from Police. Police sent their report before");
    }

    @Test
    void a_change_of_chair_is_recorded_with_its_time_and_reason() {
        var meeting = Sat.begun(browser, file, lado, "INITIAL", "2014-04-24");
        assertThat(meeting.refused(
                        lado,
                        "",
                        Sat.complete("changes[0].name=Dermot Olney", "changes[0].at=16:10", "changes[0].why=")))
                .contains("Time the chair changed must be while the meeting was running, in order")
                .contains("Enter why the chair changed");
        meeting.does(
                lado,
                "",
                Sat.complete(
                        "changes[0].name=Dermot Olney",
                        "changes[0].covering=true",
                        "changes[0].at=14:50",
                        "changes[0].why=called to an emergency"));
        assertThat(meeting.show(lado, "/agreed"))
                .contains("Amira Lane until 14:50, then Dermot Olney, covering for the LADO (called to an emergency)");
    }

    @Test
    void two_people_at_once_see_each_others_text_and_lose_nothing() {
        var meeting = Sat.begun(browser, file, lado, "INITIAL", "2014-04-24");
        var seen = seen(meeting.show(lado, ""));
        meeting.does(
                administrator,
                "",
                Sat.complete("intent=save", "seen=" + seen, "lines[2].decision=By the administrator"));
        var conflict = Jsoup.parse(meeting.refused(
                lado,
                "",
                Sat.complete("intent=save", "seen=" + seen, "lines[2].decision=By the LADO", "lines[5].decision=")));
        assertThat(conflict.text()).contains("Changed meanwhile", "Petra Quill", "By the administrator");
        assertThat(conflict.select("textarea[name=lines[2].decision]").text()).isEqualTo("By the LADO");
        assertThat(conflict.select("textarea[name=lines[5].decision]").text()).isEqualTo("Agreed on RECRUITMENT");
        meeting.does(
                lado,
                "",
                Sat.complete("intent=save", "seen=" + seen(conflict.html()), "lines[2].decision=By both of us"));
        assertThat(meeting.show(administrator, "")).contains("By both of us");
        assertThat(file.show(lado)).contains("By the administrator");
    }

    @Test
    void what_is_typed_is_kept_for_its_writer_until_it_is_saved() {
        var meeting = Sat.begun(browser, file, lado, "INITIAL", "2014-04-24");
        browser.post(
                administrator,
                meeting.path("/draft"),
                Sat.complete("draft=" + meeting.path(""), "seen=1", "lines[2].said=Half a sent"));
        assertThat(meeting.show(administrator, "")).contains("Half a sent", "It is kept for you alone");
        assertThat(meeting.show(lado, "")).doesNotContain("Half a sent");
    }

    @Test
    void a_meeting_written_down_later_keeps_its_own_times_and_says_so() {
        var meeting = Sat.begun(browser, file, lado, "INITIAL", "2014-04-24");
        assertThat(meeting.show(lado, "")).contains("Written down after the meeting");
        meeting.does(lado, "", Sat.complete());
        assertThat(Jsoup.parse(meeting.show(lado, "/agreed")).text())
                .contains("Thursday 24 April 2014, 14:00 to 15:30", "Written down later");
        assertThat(database.sql("""
                        select m.held_time = '14:00' and m.entered_at > now() - interval '1 hour'
                          from allegations.meeting m join allegations.sitting s on s.meeting = m.id where s.id = ?""").param(meeting.id()).query(Boolean.class).single())
                .isTrue();
    }

    @Test
    void the_chair_approves_and_a_correction_is_a_new_version() {
        var meeting = ended();
        assertThat(meeting.refused(lado, "/agreed", "intent=approve"))
                .contains("Send this version to the chair before it is approved");
        assertThat(browser.post(administrator, meeting.path("/agreed"), "intent=approve"))
                .hasStatus(404);
        meeting.does(administrator, "/agreed", "intent=send");
        meeting.does(lado, "/agreed", "intent=approve");
        assertThat(meeting.show(lado, "/agreed")).contains("Approved", "approved by Amira Lane");

        assertThat(meeting.refused(administrator, "/correct", Sat.complete("people[2].times=14:30")))
                .contains("Enter what is corrected and why");
        meeting.does(administrator, "/correct", Sat.complete("people[2].times=14:30", "why=She came at half past two"));
        var corrected = Jsoup.parse(meeting.show(lado, "/agreed")).text();
        assertThat(corrected)
                .contains("Draft Version 2", "Sonia Carr", "joined late at 14:30", "She came at half past two")
                .contains("Version 1, approved");
        assertThat(database.sql("""
                        select came_at::text from allegations.attendance_spell join allegations.attendance a on a.id = attendance
                          join allegations.sitting s on s.meeting = a.meeting
                         where s.id = ? and a.name = 'Sonia Carr'""").param(meeting.id()).query(String.class).list())
                .containsExactly("14:30:00");
    }

    @Test
    void a_disputed_passage_stays_beside_the_text_with_the_chairs_answer() {
        var meeting = ended();
        meeting.does(
                administrator,
                "/disputed",
                "who=Percy Beat",
                "passage=Agreed on SAFETY",
                "theirWords=Police did not agree to this",
                "receivedOn.day=2",
                "receivedOn.month=5",
                "receivedOn.year=2014");
        var answer = Jsoup.parse(meeting.show(lado, "/agreed"))
                .select("a:contains(Answer for the chair)")
                .attr("href");
        assertThat(browser.get(administrator, answer)).hasStatus(404);
        browser.post(lado, answer, "answer=The note of the police is attached");
        assertThat(Jsoup.parse(meeting.show(administrator, "/agreed")).text())
                .contains("Agreed on SAFETY", "Police did not agree to this", "The note of the police is attached");
    }

    @Test
    void copies_are_numbered_for_their_recipients_and_never_for_the_subject() {
        var meeting = approved();
        assertThat(meeting.refused(administrator, "/copies", copiesToday("otherName=M. Testowy")))
                .contains("Minutes are never given to the person they are about");
        meeting.does(administrator, "/copies", copiesToday("to=1", "to=2"));
        meeting.does(administrator, "/copies", copiesToday("otherName=Ofelia Stead", "otherAgency=Inspectorate"));
        assertThat(Jsoup.parse(meeting.show(lado, "/agreed")).text())
                .contains(
                        "1 of 2 ForPercy Beat, Police", "2 of 2 ForSonia Carr", "3 of 3 ForOfelia Stead, Inspectorate");
        assertThat(browser.audited(file.id())).contains("CopiesGiven by Petra Quill");
    }

    @Test
    void while_a_hold_stands_no_copy_goes_near_the_person() {
        var meeting = approved();
        database.sql("""
                insert into allegations.hold (id, contact, area, asked_by, asked_by_name, reason, asked_on,
                    look_again_on, looked_on, version)
                values (?, ?, ?, 'POLICE', 'Percy Beat', 'Interviews', '2014-04-24', '2999-01-01', '2014-04-24', 0)""").params(UUID.randomUUID(), file.id(), area.code()).update();
        assertThat(meeting.refused(administrator, "/copies", copiesToday("otherName=Hilda Head")))
                .contains("asked that the person is not told");
        meeting.does(administrator, "/copies", copiesToday("to=1"));
    }

    @Test
    void minutes_wait_on_the_first_page_of_those_who_have_to_act() {
        var meeting = Sat.begun(browser, file, lado, "INITIAL", "2014-04-24");
        assertThat(work(administrator)).contains("Finish and end a meeting that is being minuted");
        meeting.does(lado, "", Sat.complete());
        assertThat(work(administrator)).contains("Send the draft minutes to the chair");
        meeting.does(administrator, "/agreed", "intent=send");
        assertThat(work(lado)).contains("Approve the minutes");
        assertThat(work(administrator)).doesNotContain("Approve the minutes");
        meeting.does(lado, "/agreed", "intent=approve");
        assertThat(work(administrator)).contains("Give copies of the approved minutes");
        assertThat(file.show(lado)).contains("Draft minutes to the chair", "Approved minutes to those who attended");
        database.sql("update allegations.contact set restricted = true where id = ?")
                .param(file.id())
                .update();
        assertThat(work(administrator)).doesNotContain("Give copies of the approved minutes");
        assertThat(work(lado)).contains("Give copies of the approved minutes");
    }

    @Test
    void attendance_is_counted_by_agency() {
        Sat.begun(browser, file, lado, "INITIAL", "2014-04-24")
                .does(lado, "", Sat.complete("people[1].attended=APOLOGY", "withoutQuorum=They sent a report"));
        var figure = Jsoup.parse(Case.text(
                browser.get(lado, "/figures/allegations.meeting-attendance?area=" + area.code() + "&year=2014-15")));
        assertThat(figure.select("tr").eachText())
                .anyMatch(it -> it.startsWith("Police 1 Police, Asked: show the records 0 0% 1"))
                .anyMatch(it -> it.startsWith("LADO service 1 LADO service, Asked: show the records 1"))
                .anyMatch(it -> it.startsWith("Not recorded 0 0"));
        var minutes = Jsoup.parse(Case.text(
                browser.get(lado, "/figures/allegations.minutes-in-time?area=" + area.code() + "&year=2014-15")));
        assertThat(minutes.select("tr").eachText()).anyMatch(it -> it.startsWith("Draft to the chair in time 0 1"));
    }

    @Test
    void those_invited_are_expected_and_what_was_arranged_is_held() {
        file.does(administrator, "/meetings/arrange", "type=INITIAL", "chair=Dermot Olney", "minuteTaker=Petra Quill");
        var arrangement = database.sql("select id from allegations.arrangement where contact = ?")
                .param(file.id())
                .query(UUID.class)
                .single();
        file.does(
                administrator,
                "/meetings/arrange/" + arrangement + "/people",
                "rows[0].name=Percy Beat",
                "rows[0].role=Detective",
                "rows[0].agency=",
                "rows[0].kind=POLICE",
                "rows[0].email=percy.beat@police.example");
        assertThat(Case.text(browser.get(administrator, file.path("/minutes/begin"))))
                .contains("Dermot Olney");
        var meeting = Sat.begun(browser, file, administrator, "INITIAL", "2014-04-24");
        var page = Jsoup.parse(meeting.show(administrator, ""));
        assertThat(page.select("[name=people[0].name]").attr("value")).isEqualTo("Percy Beat");
        assertThat(page.select("[name=people[0].agencyKind] option[selected]").attr("value"))
                .isEqualTo("POLICE");
        meeting.does(administrator, "", Sat.complete());
        assertThat(database.sql("""
                        select a.meeting = s.meeting from allegations.arrangement a, allegations.sitting s
                         where a.id = ? and s.id = ?""")
                        .params(arrangement, meeting.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void only_one_meeting_of_a_case_runs_at_a_time() {
        Sat.begun(browser, file, lado, "INITIAL", "2014-04-24");
        assertThat(file.refused(
                        lado,
                        "/minutes/begin",
                        "type=INITIAL",
                        "heldOn.day=24",
                        "heldOn.month=4",
                        "heldOn.year=2014",
                        "beganAt=14:00",
                        "chair=Amira Lane"))
                .contains("A meeting of this case is already being written down");
    }

    static String[] copiesToday(String... more) {
        var today = LocalDate.now(java.time.Clock.system(ZoneId.of("Europe/London")));
        var fields = new ArrayList<>(List.of(more));
        fields.add("how=SECURE_MAIL");
        fields.add("on.day=" + today.getDayOfMonth());
        fields.add("on.month=" + today.getMonthValue());
        fields.add("on.year=" + today.getYear());
        return fields.toArray(String[]::new);
    }

    private Sat ended() {
        var meeting = Sat.begun(browser, file, lado, "INITIAL", "2014-04-24");
        meeting.does(lado, "", Sat.complete());
        return meeting;
    }

    private Sat approved() {
        var meeting = ended();
        meeting.does(lado, "/agreed", "intent=send");
        meeting.does(lado, "/agreed", "intent=approve");
        return meeting;
    }

    private String work(Staff staff) {
        return Case.text(browser.get(staff, "/"));
    }

    private static String seen(String html) {
        return Jsoup.parse(html).select("input[name=seen]").attr("value");
    }

    private static String[] decided(List<String> items, String decision, String reason) {
        var fields = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            fields.add("carried[" + i + "].item=" + items.get(i));
            fields.add("carried[" + i + "].decision=" + decision);
            fields.add("carried[" + i + "].reason=" + reason);
        }
        return Sat.complete(fields.toArray(String[]::new));
    }
}
