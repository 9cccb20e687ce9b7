package org.safeboard.allegations.minutes;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.safeboard.MoreRecords;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting that has ended, with a copy given and a passage disputed, and one that is running. */
public class MinutesForRecords implements MoreRecords {
    private final Browser browser;
    private final JdbcClient database;

    public MinutesForRecords(Browser browser, JdbcClient database) {
        this.browser = browser;
        this.database = database;
    }

    @Override
    public Map<String, String> of(Case file, String area, Map<Role, Staff> people) {
        var lado = Objects.requireNonNull(people.get(Role.LADO));
        var held = database.sql("""
                select exists (select from allegations.meeting join allegations.concern on concern.id = concern
                                where contact = ? and type = 'INITIAL')""").param(file.id()).query(Boolean.class).single();
        var ended = Sat.begun(browser, file, lado, held ? "REVIEW" : "INITIAL", "2014-04-29");
        ended.does(lado, "", decided(file));
        ended.does(lado, "/agreed", "intent=send");
        ended.does(lado, "/agreed", "intent=approve");
        ended.does(
                lado,
                "/disputed",
                "who=Percy Beat",
                "passage=Agreed",
                "theirWords=Not agreed",
                "receivedOn.day=6",
                "receivedOn.month=5",
                "receivedOn.year=2014");
        ended.does(lado, "/copies", MinutesPagesTest.copiesToday("to=1"));
        var running = Sat.begun(browser, file, lado, "REVIEW", "2014-05-20");
        var passage = database.sql("""
                select p.id from allegations.disputed_passage p
                  join allegations.sitting s on s.meeting = p.meeting where s.id = ?""").param(ended.id()).query(UUID.class).single();
        return Map.of(
                "{sitting}",
                running.id().toString(),
                "{minutes}",
                ended.id().toString(),
                "{passage}",
                passage.toString(),
                "{copyNumber}",
                "1",
                "{document}",
                "minutes.pdf");
    }

    private String[] decided(Case file) {
        var fields = new java.util.ArrayList<>(java.util.List.of(Sat.complete()));
        var open = database.sql("select id from actions.action where file = ? and claimed_on is null")
                .param(file.id())
                .query(UUID.class)
                .list();
        for (int i = 0; i < open.size(); i++) {
            fields.add("carried[" + i + "].item=" + open.get(i));
            fields.add("carried[" + i + "].decision=ACCEPTED");
        }
        return fields.toArray(String[]::new);
    }
}
