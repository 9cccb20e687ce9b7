package org.safeboard.allegations.arrange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case about Marek Testowy of Elmtree School, and the steps of arranging a meeting about it. */
final class Arranging {
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    static final LocalDate FIRST = TODAY.plusDays(20);
    static final LocalDate SECOND = TODAY.plusDays(21);
    /** What must not stand in any message. */
    static final List<String> SECRET = List.of("Marek", "Testowy", "Elmtree", "Kidd", "LADO-", "allegation", "trust");

    final Case file;
    final Staff administrator;
    final String meeting;
    private final JdbcClient database;

    private Arranging(Case file, Staff administrator, String meeting, JdbcClient database) {
        this.file = file;
        this.administrator = administrator;
        this.meeting = meeting;
        this.database = database;
    }

    static Arranging begun(Browser browser, JdbcClient database, String area, Staff lado, Staff administrator) {
        var file = Case.logged(
                browser,
                administrator,
                area,
                TODAY.minusDays(1).toString(),
                "setting=Elmtree School",
                "childDescribed=Ola Kidd");
        file.does(
                lado,
                "/decide",
                "limbs=H1",
                "decision=POT_MEETING",
                "rationale=A mark was seen",
                "earlierConcerns=None that matter",
                "on.day=" + TODAY.getDayOfMonth(),
                "on.month=" + TODAY.getMonthValue(),
                "on.year=" + TODAY.getYear());
        file.does(administrator, "/meetings/arrange", "type=INITIAL", "chair=Amira Lane", "minuteTaker=Petra Quill");
        var id = database.sql("select id from allegations.arrangement where contact = ?")
                .param(file.id())
                .query(UUID.class)
                .single();
        return new Arranging(file, administrator, "/meetings/arrange/" + id, database);
    }

    UUID id() {
        return UUID.fromString(meeting.substring(meeting.lastIndexOf('/') + 1));
    }

    /** Puts somebody on the list. */
    void lists(String name, String kind, String email) {
        file.does(
                administrator, meeting + "/people", person(0, name, kind, email).toArray(String[]::new));
    }

    static List<String> person(int row, String name, String kind, String email) {
        var at = "rows[" + row + "].";
        return new ArrayList<>(
                List.of(at + "name=" + name, at + "role=", at + "agency=", at + "kind=" + kind, at + "email=" + email));
    }

    void offersTwoTimes() {
        var fields = new ArrayList<String>();
        fields.addAll(time(0, FIRST, "9:30", "11:00"));
        fields.addAll(time(1, SECOND, "14.00", "15.30"));
        file.does(administrator, meeting + "/times", fields.toArray(String[]::new));
    }

    static List<String> time(int row, LocalDate day, String starts, String ends) {
        var at = "rows[" + row + "].";
        return List.of(
                at + "day.day=" + day.getDayOfMonth(),
                at + "day.month=" + day.getMonthValue(),
                at + "day.year=" + day.getYear(),
                at + "starts=" + starts,
                at + "ends=" + ends);
    }

    void asks() {
        file.does(administrator, meeting + "/ask");
    }

    /** Chooses a time of a day, in a room of the council. */
    void chooses(LocalDate day, String starts, String ends) {
        file.does(administrator, meeting + "/choose", choice(day, starts, ends, "Room 2"));
    }

    static String[] choice(LocalDate day, String starts, String ends, String room) {
        return new String[] {
            "slot=OTHER",
            "day.day=" + day.getDayOfMonth(),
            "day.month=" + day.getMonthValue(),
            "day.year=" + day.getYear(),
            "starts=" + starts,
            "ends=" + ends,
            "mode=IN_PERSON",
            "place=COUNCIL",
            "room=" + room,
            "joinLink=",
            "chair=Amira Lane",
            "minuteTaker=Petra Quill"
        };
    }

    UUID invitee(String name) {
        return database.sql("select id from allegations.invitee where arrangement = ? and name = ?")
                .params(id(), name)
                .query(UUID.class)
                .single();
    }

    /** The personal page in the last message that waits for an address. */
    String linkOf(String email) {
        var text = database.sql("""
                select text from platform.mail_message where recipient = ? and text like '%/meeting-answer/%'
                order by queued_at desc limit 1""").param(email).query(String.class).single();
        var found = java.util.regex.Pattern.compile("/meeting-answer/[A-Za-z0-9_-]+")
                .matcher(text);
        if (!found.find()) {
            throw new AssertionError(text);
        }
        return found.group();
    }
}
