package org.safeboard;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.safeboard.allegations.Case;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.testing.Browser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** One record of every kind in an area, so that every address leads to something. */
final class Records {
    private static final String SENTINEL = "Quillibrand Sentinelle";

    private final Case file;
    private final Map<String, String> values;

    Records(
            Browser browser,
            JdbcClient database,
            String area,
            Map<Role, Staff> people,
            Collection<? extends MoreRecords> more) {
        var lado = people.get(Role.LADO);
        file = Case.logged(browser, lado, area, "2014-04-17", "setting=Elmtree School", "familyName=" + SENTINEL);
        file.does(
                lado,
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
                "adultFamilyName=" + SENTINEL);
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
        var allegation = database.sql("""
                select allegation.id from allegations.allegation join allegations.concern on concern.id = concern
                where contact = ?
                """).param(file.id()).query(UUID.class).single();
        var dso = people.get(Role.DSO).id();
        var held = database.sql("select id from platform.role_held where staff = ?")
                .param(dso)
                .query(UUID.class)
                .single();
        var own = UUID.randomUUID();
        database.sql("""
                insert into platform.own_code (id, area, list, code, label, from_date, at, version)
                values (?, ?, 'allegations/sector', ?, 'Circus', '2014-04-01', now(), 0)
                """).params(own, area, "X" + own).update();
        var action = UUID.randomUUID();
        database.sql("""
                insert into actions.action (id, area, file, module, what, owner_name, promised_on, due_on, version)
                values (?, ?, ?, 'allegations', ?, 'Hilda Head', '2014-04-29', '2014-05-02', 0)
                """).params(action, area, file.id(), "Ring " + SENTINEL).update();
        var organisation = UUID.randomUUID();
        database.sql("insert into agencies.organisation (id, area, name, version) values (?, ?, ?, 0)")
                .params(organisation, area, "School of " + SENTINEL)
                .update();
        var spreadsheet = UUID.randomUUID();
        database.sql("""
                insert into platform.import (id, area, kind, file_name, sha256, bytes, content, by_staff, by_name, at)
                values (?, ?, 'allegations', ?, '', 40, convert_to(?, 'UTF8'), ?, 'Amira', now())
                """)
                .params(spreadsheet, area, SENTINEL + ".csv", "Date received,Adult\nsoon," + SENTINEL + "\n", lado.id())
                .update();
        database.sql("""
                insert into annualreport.edition (
                    area, year, chapter, number, at, publisher, publisher_name, reason, snapshot, hash)
                select ?, 2013, 'allegations', 1, now(), ?, 'Bronwen Hale', '', text,
                    encode(sha256(convert_to(text, 'UTF8')), 'hex')
                from (select '{"board":"B","title":"T","sections":[],"accepted":[],"figures":{}}' as text) snapshot
                """).params(area, dso).update();
        values = new HashMap<>(Map.ofEntries(
                entry("/imports/{id}", "/imports/" + spreadsheet),
                entry("/annual-report/{area}/{year}/{chapter}", "/annual-report/" + area + "/2013-14/allegations"),
                entry("{section}", "summary"),
                entry("{number}", "1"),
                entry("{file}", "figures.csv"),
                entry("/staff/{id}", "/staff/" + dso),
                entry("{held}", held.toString()),
                entry("/areas/{code}", "/areas/" + area),
                entry("/settings/lists/own/{id}", "/settings/lists/own/" + own),
                entry("/lists/{module}/{name}", "/lists/allegations/sector"),
                entry("/allegations/{id}", "/allegations/" + file.id()),
                entry("/actions/{id}", "/actions/" + action),
                entry("/figures/{id}", "/figures/allegations.contacts-by-sector"),
                entry("/agencies/{id}", "/agencies/" + organisation),
                entry("{allegation}", allegation.toString()),
                entry("{kind}", "POLICE"),
                entry("{clock}", "initial-meeting"),
                entry("{limit}", "allegations.initial-meeting")));
        more.forEach(it -> values.putAll(it.of(file, area, people)));
    }

    Case file() {
        return file;
    }

    /** An address with the names in it replaced by these records. */
    String fill(String path) {
        var filled = path;
        // the longest first: an address may begin like a shorter one
        for (var name : values.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList()) {
            filled = filled.replace(name, Objects.requireNonNull(values.get(name)));
        }
        assertThat(filled).as("say in Records what %s stands for", path).doesNotContain("{");
        return filled;
    }

    /** What pages without a record in their address are asked for, to be added to a query. */
    String query() {
        return "&file=" + file.id() + "&year=2014-15&row=EDU&column=contacts";
    }

    /** Does anything in this answer tell of these records? */
    boolean areToldOf(MockHttpServletResponse answer) {
        try {
            var text = answer.getContentAsString();
            return text.contains(SENTINEL) || text.contains(file.id().toString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
