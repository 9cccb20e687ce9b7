package org.safeboard.allegations.arrange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeboard.allegations.Case.text;
import static org.safeboard.allegations.arrange.Arranging.FIRST;
import static org.safeboard.allegations.arrange.Arranging.SECOND;
import static org.safeboard.allegations.arrange.Arranging.TODAY;
import static org.safeboard.allegations.arrange.Arranging.choice;
import static org.safeboard.allegations.arrange.Arranging.person;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From the case to invitations that are answered. */
@PageTest
class ArrangePagesTest {
    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvcTester mvc;

    Cast.Area area;
    Staff lado;
    Staff administrator;
    Arranging it;
    String mailbox;

    @BeforeEach
    void aMeetingToArrange() {
        area = cast.area();
        lado = area.lado();
        administrator = area.ladoAdministrator();
        it = Arranging.begun(browser, database, area.code(), lado, administrator);
        mailbox = "p" + UUID.randomUUID().toString().substring(0, 8);
    }

    private MvcTestResult from(String address, String path) {
        return mvc.get()
                .uri(path)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }

    private String police() {
        return mailbox + "@police.example.org";
    }

    private String school() {
        return mailbox + "@school.example.org";
    }

    private String show() {
        return text(browser.get(administrator, it.file.path(it.meeting)));
    }

    private List<String> messagesTo(String email) {
        return database.sql("""
                select subject || E'\\n' || text || E'\\n' || coalesce(calendar, '') from platform.mail_message
                where recipient = ? order by queued_at""").param(email).query(String.class).list();
    }

    @Test
    void advisers_of_the_sector_and_leads_of_the_strands_are_suggested() {
        var adviser = area.adviser("EDU");
        area.adviser("FOS");
        it.file.does(
                administrator,
                "/details",
                "receivedOn.day=" + TODAY.minusDays(1).getDayOfMonth(),
                "receivedOn.month=" + TODAY.minusDays(1).getMonthValue(),
                "receivedOn.year=" + TODAY.minusDays(1).getYear(),
                "type=REFERRAL",
                "source=DSL",
                "sector=EDU",
                "nature=PHY",
                "setting=Elmtree School",
                "adultGivenNames=Marek",
                "adultFamilyName=Testowy");
        database.sql("""
                insert into allegations.strand (id, concern, kind, lead_name, version)
                select ?, id, 'POLICE', 'Percy Beat', 0 from allegations.concern where contact = ?
                on conflict (concern, kind) do update set lead_name = excluded.lead_name""").params(UUID.randomUUID(), it.file.id()).update();
        var page = text(browser.get(administrator, it.file.path(it.meeting + "/people")));
        assertThat(page)
                .contains("Adviser of the sector", adviser.email(), "Leads the strand of police", "Percy Beat")
                .containsOnlyOnce("Adviser of the sector. ");
    }

    @Test
    void availability_is_asked_answered_on_the_own_page_and_seen_in_a_grid() {
        it.lists("Percy Beat", "POLICE", police());
        it.offersTwoTimes();
        it.asks();
        var link = it.linkOf(police());
        var page = text(browser.getSignedOut(link));
        assertThat(page).contains("When can you come to a meeting?", "Board of " + area.code());
        Arranging.SECRET.forEach(secret -> assertThat(page).doesNotContain(secret));
        assertThat(page).doesNotContain("Percy");

        assertThat(text(browser.postSignedOut(link))).contains("Select when you can come, or No at each time");
        assertThat(browser.postSignedOut(link, "slots[0].answer=NO", "slots[1].answer=YES"))
                .hasStatus(303);
        assertThat(show()).contains("Said when they can come", "0 can come, 0 if needed, 1 cannot", "1 can come");
        assertThat(text(browser.get(administrator, it.file.path(it.meeting + "/choose"))))
                .contains("1 can come, 0 if needed, 0 cannot. After 5 working days.");
        assertThat(browser.audited(it.file.id())).contains("AvailabilityGiven by Percy Beat (without an account)");
    }

    @Test
    void each_time_is_shown_beside_the_time_limits_and_bad_ones_are_refused_as_typed() {
        var typed = new java.util.ArrayList<String>();
        typed.addAll(Arranging.time(0, TODAY.minusDays(2), "9:30", "11:00"));
        typed.addAll(Arranging.time(1, FIRST, "11:00", "9:30"));
        typed.addAll(Arranging.time(2, SECOND, "25:00", "9:30"));
        assertThat(it.file.refused(administrator, it.meeting + "/times", typed.toArray(String[]::new)))
                .contains("Enter when time 3 begins, like 9:30", "value=\"25:00\"", "After 5 working days");
        assertThat(it.file.refused(
                        administrator,
                        it.meeting + "/times",
                        typed.subList(0, 10).toArray(String[]::new)))
                .contains("The day must be today or in the future", "The end must be after the beginning");
    }

    @Test
    void an_unknown_an_expired_and_a_closed_link_are_not_found() {
        it.lists("Percy Beat", "POLICE", police());
        it.offersTwoTimes();
        it.asks();
        var link = it.linkOf(police());
        assertThat(browser.getSignedOut(link)).hasStatusOk();
        assertThat(browser.getSignedOut(link + "x")).hasStatus(404);
        assertThat(browser.postSignedOut("/meeting-answer/abcdefgh12345678", "slots[0].answer=YES"))
                .hasStatus(404);
        database.sql("update allegations.invitee_link set expires_on = ? where invitee = ?")
                .params(TODAY.minusDays(1), it.invitee("Percy Beat"))
                .update();
        assertThat(browser.getSignedOut(link)).hasStatus(404);
        it.asks();
        var again = it.linkOf(police());
        it.file.does(administrator, it.meeting + "/people/" + it.invitee("Percy Beat") + "/take-off");
        assertThat(browser.getSignedOut(again)).hasStatus(404);
    }

    @Test
    void somebody_who_tries_many_links_is_told_nothing_any_more() {
        it.lists("Percy Beat", "POLICE", police());
        it.offersTwoTimes();
        it.asks();
        var link = it.linkOf(police());
        for (int i = 0; i < 80; i++) {
            from("203.0.113.7", "/meeting-answer/guess-number-" + i);
        }
        assertThat(from("203.0.113.7", link)).hasStatus(404);
        assertThat(from("203.0.113.8", link)).hasStatusOk();
    }

    @Test
    void the_wrong_address_is_stopped_until_it_was_looked_at() {
        it.lists("Percy Beat", "POLICE", police());
        var odd = person(0, "Peter Best", "POLICE", police().replace("@police.", "@polise."))
                .toArray(String[]::new);
        var page = it.file.refused(administrator, it.meeting + "/people", odd);
        assertThat(page).contains("Look at these addresses first", "differs in a letter or two", "Peter Best");
        assertThat(show()).doesNotContain("Peter Best");
        var fingerprint = page.replaceAll("(?s).*name=\"looked\"[^>]*value=\"([^\"]+)\".*", "$1");
        var confirmed = new java.util.ArrayList<>(List.of(odd));
        confirmed.add("looked=" + fingerprint);
        it.file.does(administrator, it.meeting + "/people", confirmed.toArray(String[]::new));
        assertThat(show()).contains("Peter Best");
    }

    @Test
    void the_person_and_their_union_are_refused_and_nothing_typed_is_lost() {
        assertThat(it.file.refused(
                        administrator,
                        it.meeting + "/people",
                        person(0, "Testowy Marek", "EMPLOYER", school()).toArray(String[]::new)))
                .contains("The person the allegation is about is not invited", "value=\"Testowy Marek\"");
        var union = person(0, "Una Onn", "OTHER", school());
        union.set(1, "rows[0].role=Union representative");
        assertThat(it.file.refused(administrator, it.meeting + "/people", union.toArray(String[]::new)))
                .contains("A union or representative", "value=\"Union representative\"");
    }

    @Test
    void no_message_names_the_person_the_child_the_setting_or_the_case() {
        it.lists("Percy Beat", "POLICE", police());
        it.lists("Hilda Head", "EMPLOYER", school());
        it.offersTwoTimes();
        it.asks();
        assertThat(it.file.refused(
                        administrator,
                        it.meeting + "/choose",
                        choice(FIRST, "9:30", "11:00", "Elmtree School, staff room")))
                .contains("This is read by people without an account", "Elmtree School, staff room");
        it.chooses(FIRST, "9:30", "11:00");
        it.chooses(SECOND, "10:00", "11:00");
        it.file.does(administrator, it.meeting + "/people/" + it.invitee("Hilda Head") + "/take-off");
        it.file.does(administrator, it.meeting + "/cancel", "reason=Marek Testowy was arrested");
        var all = new java.util.ArrayList<>(messagesTo(police()));
        all.addAll(messagesTo(school()));
        assertThat(all).hasSize(8);
        assertThat(all)
                .allSatisfy(message ->
                        Arranging.SECRET.forEach(secret -> assertThat(message).doesNotContainIgnoringCase(secret)));
        assertThat(all)
                .allSatisfy(message -> assertThat(message)
                        .doesNotContain(
                                "Percy",
                                "Hilda",
                                "Amira",
                                "Room 2",
                                it.file.id().toString()));
    }

    @Test
    void while_a_hold_stands_nothing_goes_to_the_employer() {
        it.lists("Percy Beat", "POLICE", police());
        it.lists("Hilda Head", "EMPLOYER", school());
        var look = TODAY.plusDays(7);
        it.file.does(
                administrator,
                "/hold",
                "by=POLICE",
                "byName=Percy Beat",
                "reason=His telephone is not yet seized",
                "on.day=" + TODAY.getDayOfMonth(),
                "on.month=" + TODAY.getMonthValue(),
                "on.year=" + TODAY.getYear(),
                "lookAgainOn.day=" + look.getDayOfMonth(),
                "lookAgainOn.month=" + look.getMonthValue(),
                "lookAgainOn.year=" + look.getYear());
        it.offersTwoTimes();
        it.asks();
        it.chooses(FIRST, "9:30", "11:00");
        assertThat(messagesTo(police())).hasSize(2);
        assertThat(messagesTo(school())).isEmpty();
        assertThat(show()).contains("Stopped: a hold stands", "looked at again on", "1 person has not been told");
        it.file.does(lado, "/hold/look", "answer=lift", "reason=He was interviewed today");
        it.file.does(administrator, it.meeting + "/invite");
        assertThat(messagesTo(school())).hasSize(1);
        assertThat(messagesTo(police())).as("not told twice").hasSize(2);
    }

    @Test
    void what_somebody_says_on_the_telephone_is_recorded_with_who_and_when() {
        it.lists("Percy Beat", "POLICE", police());
        it.chooses(FIRST, "9:30", "11:00");
        var answer = it.meeting + "/people/" + it.invitee("Percy Beat") + "/answer";
        var on = TODAY.minusDays(1);
        var said = new String[] {
            "reply=DECLINED",
            "saidBy=Dora Desk",
            "saidOn.day=" + on.getDayOfMonth(),
            "saidOn.month=" + on.getMonthValue(),
            "saidOn.year=" + on.getYear(),
            "saidAt=10:15"
        };
        assertThat(it.file.refused(administrator, answer, "reply=DECLINED", "saidBy=", "saidAt=25"))
                .contains("Enter who said it on the telephone", "Enter the time of the call");
        it.file.does(administrator, answer, said);
        assertThat(show()).contains("Not coming, by telephone", "10:15, said by Dora Desk");
    }

    @Test
    void the_meeting_of_another_case_is_not_there() {
        it.lists("Percy Beat", "POLICE", police());
        var other = Arranging.begun(browser, database, area.code(), lado, administrator);
        for (var page : List.of("", "/people", "/times", "/choose", "/cancel", "/papers")) {
            assertThat(browser.get(administrator, other.file.path(it.meeting + page)))
                    .as(page)
                    .hasStatus(404);
        }
        var stranger = "/people/" + it.invitee("Percy Beat") + "/take-off";
        assertThat(browser.get(administrator, other.file.path(other.meeting + stranger)))
                .hasStatus(404);
    }

    @Test
    void a_restricted_case_is_not_seen_in_tasks_and_pages() {
        assertThat(text(browser.get(administrator, "/"))).contains("Choose a time for the meeting");
        database.sql("update allegations.contact set restricted = true where id = ?")
                .param(it.file.id())
                .update();
        assertThat(text(browser.get(administrator, "/"))).doesNotContain("Choose a time for the meeting");
        assertThat(text(browser.get(lado, "/"))).contains("Choose a time for the meeting");
        assertThat(browser.get(administrator, it.file.path(it.meeting))).hasStatus(404);
    }

    @Test
    void papers_are_kept_with_the_meeting() {
        var path = it.file.path(it.meeting + "/papers");
        assertThat(browser.upload(
                        administrator, path, "documents", "agenda.txt", "The agenda".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(303);
        assertThat(show()).contains("agenda.txt");
        assertThat(it.file.refused(administrator, it.meeting + "/papers")).contains("Choose at least one document");
    }

    @Test
    void the_day_before_missing_answers_and_papers_are_tasks() {
        it.lists("Percy Beat", "POLICE", police());
        it.chooses(TODAY.plusDays(1), "9:30", "11:00");
        assertThat(text(browser.get(administrator, "/")))
                .contains("Ask for answers that are missing to an invitation (1)", "Add the papers of the meeting");
    }

    @Test
    void two_people_who_choose_at_once_do_not_overwrite_each_other() {
        it.lists("Percy Beat", "POLICE", police());
        it.chooses(FIRST, "9:30", "11:00");
        var late = new java.util.ArrayList<>(List.of(choice(SECOND, "10:00", "11:00", "Room 3")));
        late.add("seen=1");
        assertThat(it.file.refused(lado, it.meeting + "/choose", late.toArray(String[]::new)))
                .contains("Room 3", "Petra Quill");
        assertThat(messagesTo(police())).hasSize(1);
    }

    @Test
    void invitations_are_counted_by_the_side_people_come_from() {
        it.lists("Percy Beat", "POLICE", police());
        it.lists("Hilda Head", "EMPLOYER", school());
        it.chooses(FIRST, "9:30", "11:00");
        browser.postSignedOut(it.linkOf(police()), "reply=ACCEPTED");
        var year = FIRST.getMonthValue() < 4 ? FIRST.getYear() - 1 : FIRST.getYear();
        var figure = "/figures/allegations.invitations/table.csv?area=%s&year=%d-%02d"
                .formatted(area.code(), year, (year + 1) % 100);
        assertThat(text(browser.get(lado, figure)))
                .contains("Police,Said that they come,1,", "Employer or setting,Said that they come,0,");
    }

    @Test
    void a_meeting_that_was_held_is_no_longer_arranged() {
        it.lists("Percy Beat", "POLICE", police());
        it.file.does(
                administrator,
                "/meetings/new",
                "type=INITIAL",
                "heldOn.day=" + TODAY.getDayOfMonth(),
                "heldOn.month=" + TODAY.getMonthValue(),
                "heldOn.year=" + TODAY.getYear(),
                "heldTime=",
                "chair=Amira Lane",
                "decisions=The police go on",
                "people[0].name=Percy Beat",
                "people[0].role=",
                "people[0].agency=",
                "people[0].attended=PRESENT");
        assertThat(text(browser.get(lado, "/"))).doesNotContain("Choose a time for the meeting");
        assertThat(it.file.refused(administrator, it.meeting + "/cancel", "reason=Too late"))
                .contains("This meeting was held or cancelled");
    }

    @Test
    void who_answered_is_not_asked_again() {
        it.lists("Percy Beat", "POLICE", police());
        it.lists("Hilda Head", "EMPLOYER", school());
        assertThat(it.file.refused(administrator, it.meeting + "/ask")).contains("Offer times first");
        it.offersTwoTimes();
        it.asks();
        browser.postSignedOut(it.linkOf(police()), "slots[0].answer=NO", "slots[1].answer=YES");
        it.asks();
        assertThat(messagesTo(police())).hasSize(1);
        assertThat(messagesTo(school())).hasSize(2);
    }

    @Test
    void a_case_does_not_close_while_a_meeting_is_being_arranged() {
        assertThat(text(browser.get(lado, it.file.path("/close"))))
                .contains("Record the meeting that is being arranged, or cancel it");
        it.file.does(administrator, it.meeting + "/cancel", "reason=Not needed after all");
        assertThat(text(browser.get(lado, it.file.path("/close")))).doesNotContain("Record the meeting that is");
    }

    @Test
    void the_file_shows_what_is_being_arranged() {
        assertThat(it.file.show(lado)).contains("Meetings being arranged", "no time chosen yet");
        it.lists("Percy Beat", "POLICE", police());
        it.chooses(FIRST, "9:30", "11:00");
        assertThat(it.file.show(lado)).contains("arranged for this day");
        assertThat(Case.text(browser.get(lado, "/"))).doesNotContain("Choose a time");
    }
}
