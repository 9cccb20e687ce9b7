package org.safeboard.allegations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeboard.testing.Browser;
import org.safeboard.testing.Cast;
import org.safeboard.testing.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

/** One concern of 2014 from the telephone call until it is closed, as the LADO and her administrator work on it. */
@PageTest
class FromCallToClosureTest {
    @Autowired
    Cast cast;

    @Autowired
    Browser browser;

    @Test
    void a_concern_is_worked_from_the_call_to_its_closure() {
        var area = cast.area();
        var lado = area.lado();
        var dso = area.dso();
        var administrator = area.ladoAdministrator();

        // Maundy Thursday, 16:55: the head of a school rings, and the administrator takes the call.
        var concern = Case.logged(
                browser, administrator, area.code(), "2014-04-17", "receivedTime=16:55", "setting=Elmtree School");
        assertThat(concern.show(lado)).contains("LADO-2014-0001", "Marek Testowy", "He gripped the boy by the arm");

        // She completes what the figures count by.
        concern.does(
                administrator,
                "/details",
                "receivedOn.day=17",
                "receivedOn.month=4",
                "receivedOn.year=2014",
                "type=REFERRAL",
                "source=DSL",
                "sector=EDU",
                "nature=PHY",
                "setting=Elmtree School",
                "adultGivenNames=Marek",
                "adultFamilyName=Testowy",
                "employerKnewOn.day=17",
                "employerKnewOn.month=4",
                "employerKnewOn.year=2014");

        // The decision is the LADO's, never hers.
        assertThat(browser.get(administrator, concern.path("/decide"))).hasStatus(404);
        var undecided =
                concern.refused(lado, "/decide", "decision=POT_MEETING", "on.day=22", "on.month=4", "on.year=2014");
        assertThat(undecided)
                .contains("Enter why you decided this", "Select what the allegation may mean")
                .doesNotContain("may not be suitable to work with children");
        concern.does(
                lado,
                "/decide",
                "limbs=H1",
                "limbs=H3",
                "decision=POT_MEETING",
                "rationale=A mark was seen by two adults",
                "on.day=22",
                "on.month=4",
                "on.year=2014");
        assertThat(concern.show(lado))
                .contains("5 working days from Thu 17 Apr 2014, without Good Friday and Easter Monday, is Mon 28 Apr");

        // The allegation is put to him; police look into it and end; the employer warns him.
        concern.does(
                lado,
                "/allege",
                "wording=That you gripped a boy by the arm on 16 April 2014",
                "nature=PHY",
                "putOn.day=24",
                "putOn.month=4",
                "putOn.year=2014",
                "response=He says he guided him");
        concern.does(
                administrator,
                "/meetings/new",
                "type=INITIAL",
                "heldOn.day=29",
                "heldOn.month=4",
                "heldOn.year=2014",
                "chair=Amira Lane",
                "decisions=The employer investigates; police take no further action",
                "people[0].name=Percy Beat",
                "people[0].agency=Police",
                "people[0].attended=PRESENT",
                "actions[0].what=Send the statement",
                "actions[0].owner=Hilda Head",
                "actions[0].due.day=2",
                "actions[0].due.month=5",
                "actions[0].due.year=2014");
        assertThat(concern.show(lado)).contains("Percy Beat", "Send the statement", "Met late");
        concern.does(
                administrator,
                concern.link(administrator, "/delay/initial-meeting"),
                "cause=ATTENDANCE_KEY_AGENCY",
                "managedMeanwhile=He did not work that week");
        concern.does(
                administrator,
                "/strands/POLICE",
                "leadName=Percy Beat",
                "startedOn.day=22",
                "startedOn.month=4",
                "startedOn.year=2014",
                "endedOn.day=29",
                "endedOn.month=4",
                "endedOn.year=2014",
                "result=NFA_EVIDENCE");
        concern.does(administrator, "/strands/SOCIAL_CARE", "notPursuedReason=No child in need");

        // It cannot close while something is missing.
        assertThat(concern.refused(lado, "/close", "disposal=CONCLUDED", "on.day=20", "on.month=5", "on.year=2014"))
                .contains(
                        "Allegation 1 has no outcome",
                        "The employer strand has neither ended",
                        "Disclosure and Barring Service has not been decided",
                        "Whether there was something to learn has not been answered");
        concern.does(
                administrator,
                "/strands/EMPLOYER",
                "startedOn.day=29",
                "startedOn.month=4",
                "startedOn.year=2014",
                "endedOn.day=12",
                "endedOn.month=5",
                "endedOn.year=2014",
                "result=WARNING_WRITTEN");

        // "Malicious" needs a second person, and that is not the one who recorded it.
        var conclude = concern.link(lado, "/conclude/");
        assertThat(browser.get(administrator, concern.path(conclude))).hasStatus(404);
        assertThat(concern.refused(
                        lado, conclude, "outcome=UNF", "reason=x", "on.day=14", "on.month=5", "on.year=2014"))
                .contains("Select an outcome from the list that was in force");
        concern.does(
                lado,
                conclude,
                "outcome=MAL",
                "reason=Two pupils said that they had agreed on it",
                "on.day=14",
                "on.month=5",
                "on.year=2014");
        assertThat(concern.show(lado)).contains("waits for a second person").doesNotContain("/confirm/");
        var confirm = concern.link(dso, "/confirm/");
        assertThat(concern.refused(lado, confirm, "agreed=yes")).contains("Somebody other than the person");
        concern.does(dso, confirm, "agreed=yes");

        concern.does(lado, "/dbs", "decision=NOT_MET", "on.day=14", "on.month=5", "on.year=2014");
        // Everybody who has to be told is told before it closes.
        assertThat(concern.refused(lado, "/close", "disposal=CONCLUDED", "on.day=15", "on.month=5", "on.year=2014"))
                .contains("Employer, Elmtree School: still to be told (the outcome)");
        concern.everybodyIsTold(administrator, "2014-05-15");
        concern.does(
                administrator, "/learning", "answer=SOMETHING", "themes=HANDLING", "learnt=Train staff in holding");
        concern.does(lado, "/close", "disposal=CONCLUDED", "on.day=15", "on.month=5", "on.year=2014");

        assertThat(concern.show(lado)).contains("Malicious, 14", "Allegations concluded");
        assertThat(browser.audited(concern.id()))
                .contains(
                        "ContactLogged by Petra Quill",
                        "ContactCompleted by Petra Quill",
                        "ContactDecided by Amira Lane",
                        "ConcernOpened by Amira Lane",
                        "MeetingHeld by Petra Quill",
                        "OutcomeRecorded by Amira Lane",
                        "OutcomeConfirmed by Dermot Olney",
                        "ContactClosed by Amira Lane");
    }

    @Test
    void a_call_needs_four_things_and_keeps_what_was_typed() {
        var area = cast.area();
        var answer = browser.post(area.lado(), "/allegations/log", "area=" + area.code(), "setting=Nursery <b>");
        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Enter what was said",
                        "Enter who called",
                        "Select whether a child is safe now",
                        "Enter the adult's name",
                        "value=\"Nursery &lt;b>\"");
    }

    @Test
    void a_case_of_2026_has_its_own_limbs_outcomes_and_clocks() {
        var area = cast.area();
        var lado = area.lado();
        var now = Case.logged(browser, lado, area.code(), "2026-04-01");
        assertThat(Case.text(browser.get(lado, now.path("/decide"))))
                .contains("may not be suitable to work with children");
        now.does(
                lado,
                "/details",
                "receivedOn.day=1",
                "receivedOn.month=4",
                "receivedOn.year=2026",
                "adultGivenNames=Marek",
                "adultFamilyName=Testowy",
                "employerKnewOn.day=31",
                "employerKnewOn.month=3",
                "employerKnewOn.year=2026");
        assertThat(now.show(lado)).contains("Working Together 2023, chapter 4").doesNotContain("Working Together 2013");
        var then = Case.logged(browser, lado, area.code(), "2014-04-01");
        assertThat(Case.text(browser.get(lado, then.path("/decide")))).doesNotContain("may not be suitable to work");
    }

    @Test
    void an_earlier_record_spelt_otherwise_is_shown_while_typing_and_must_be_weighed() {
        var area = cast.area();
        var lado = area.lado();
        Case.logged(browser, lado, area.code(), "2012-05-01", "adultRole=Caretaker");
        var look = browser.post(
                lado, "/allegations/log", "look=1", "area=" + area.code(), "givenNames=Mark", "familyName=Testowi");
        assertThat(look).hasStatusOk().bodyText().contains("LADO-2012-0001", "Caretaker");
        var again = Case.logged(browser, lado, area.code(), "2014-05-01");
        assertThat(again.refused(
                        lado,
                        "/decide",
                        "decision=INFO_ONLY",
                        "rationale=Nothing more",
                        "on.day=2",
                        "on.month=5",
                        "on.year=2014"))
                .contains("Enter what you make of the earlier records");
    }

    @Test
    void the_second_of_two_who_save_is_told_and_loses_nothing() {
        var area = cast.area();
        var lado = area.lado();
        var contact = Case.logged(browser, lado, area.code(), "2014-05-01");
        var seen = seenOn(Case.text(browser.get(lado, contact.path("/details"))));
        var base = new String[] {
            "receivedOn.day=1",
            "receivedOn.month=5",
            "receivedOn.year=2014",
            "adultGivenNames=Marek",
            "adultFamilyName=Testowy",
            "seen=" + seen
        };
        contact.does(area.ladoAdministrator(), "/details", with(base, "nature=PHY"));
        var told = contact.refused(lado, "/details", with(base, "nature=EMO", "adultRole=Minibus driver"));
        assertThat(told)
                .contains("Petra Quill", "Nature", "Physical", "Minibus driver")
                .contains("value=\"EMO\" checked");
        contact.does(lado, "/details", with(withoutSeen(base), "seen=" + seenOn(told), "nature=EMO"));
        assertThat(contact.show(lado)).contains("Emotional");
    }

    private static String seenOn(String page) {
        var found = java.util.regex.Pattern.compile("name=\"seen\" value=\"(\\d+)\"")
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String[] with(String[] fields, String... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(fields), java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }

    private static String[] withoutSeen(String[] fields) {
        return java.util.Arrays.stream(fields)
                .filter(it -> !it.startsWith("seen="))
                .toArray(String[]::new);
    }
}
