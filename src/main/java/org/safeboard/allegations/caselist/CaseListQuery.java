package org.safeboard.allegations.caselist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.people.PersonDetails.Kind;
import org.safeboard.people.PersonKeys;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the case list: only what the person may see, in the order asked, from a key on. */
@Component
public class CaseListQuery {
    static final int PAGE = 50;

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String SELECT = """
        select c.id, c.number, c.received_on,
               coalesce(nullif(concat_ws(' ', nullif(p.given_names, ''), nullif(p.family_name, '')), ''),
                        c.adult_described) as adult,
               c.adult_role, c.setting, c.sector, c.nature, c.decision, c.decision_on,
               c.advice_sent_on is not null as advice_sent, c.disposal, c.disposal_on, c.restricted,
               (select min(m.held_on) from allegations.concern k join allegations.meeting m on m.concern = k.id
                 where k.contact = c.id and m.type = 'INITIAL') as initial_meeting_on,
               (select a.outcome from allegations.concern k join allegations.allegation a on a.concern = k.id
                 where k.contact = c.id and a.outcome is not null
                 order by array_position(array['SUB', 'UNS', 'UNF', 'FAL', 'MAL'], a.outcome) limit 1)
                   as worst_outcome,
               exists (select 1 from allegations.reopening r where r.contact = c.id) as reopened
          from allegations.contact c
          left join people.person p on p.id = c.adult
         where c.area = :area\
        """;

    private final JdbcClient sql;

    CaseListQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** At most a page and one more, which says that there are others. */
    public List<CaseRow> page(CaseFilter filter, Staff staff) {
        return statement(filter, staff, " limit " + (PAGE + 1))
                .query(CaseListQuery::row)
                .list();
    }

    /** Every case that matches, one after the other; close it. */
    Stream<CaseRow> all(CaseFilter filter, Staff staff) {
        return statement(filter, staff, "").withFetchSize(1000).query(CaseListQuery::row).stream();
    }

    private JdbcClient.StatementSpec statement(CaseFilter filter, Staff staff, String limit) {
        var where = new ArrayList<String>();
        var values = new HashMap<String, @Nullable Object>();
        values.put("area", filter.area());
        visible(staff, filter.area(), where, values);
        narrow(filter, where, values);
        lead(filter, staff, where, values);
        filter.afterKey().ifPresent(key -> {
            where.add("(c.received_on, c.number) %s (:keyOn, :keyNumber)".formatted(filter.oldestFirst() ? ">" : "<"));
            values.put("keyOn", key.receivedOn());
            values.put("keyNumber", key.number());
        });
        var order = filter.oldestFirst()
                ? " order by c.received_on, c.number"
                : " order by c.received_on desc, c.number desc";
        var and = where.isEmpty() ? "" : " and " + String.join(" and ", where);
        return sql.sql(SELECT + and + order + limit).params(values);
    }

    /** How many cases of a view this person may see. */
    long count(CaseFilter filter, Staff staff) {
        var where = new ArrayList<String>();
        var values = new HashMap<String, @Nullable Object>();
        values.put("area", filter.area());
        visible(staff, filter.area(), where, values);
        narrow(filter, where, values);
        lead(filter, staff, where, values);
        var and = where.isEmpty() ? "" : " and " + String.join(" and ", where);
        return sql.sql("select count(*) from allegations.contact c where c.area = :area" + and)
                .params(values)
                .query(Long.class)
                .single();
    }

    private static void lead(CaseFilter filter, Staff staff, List<String> where, Map<String, @Nullable Object> values) {
        if (filter.lead().isBlank()) {
            return;
        }
        var lead = " (select l.lead from allegations.case_lead l where l.contact = c.id) ";
        if (filter.lead().equals("none")) {
            where.add(lead + "is null");
        } else {
            where.add(lead + "= :lead");
            values.put("lead", filter.lead().equals("me") ? staff.id() : idOr(filter.lead(), NOBODY));
        }
    }

    private static UUID idOr(String text, UUID otherwise) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return otherwise;
        }
    }

    private static void visible(Staff staff, String area, List<String> where, Map<String, @Nullable Object> values) {
        if (!AllegationAccess.maySeeList(staff, area)) {
            where.add("false");
            return;
        }
        if (staff.isOneOf(area, Role.LADO, Role.DSO)) {
            return;
        }
        where.add("not c.restricted");
        if (!AllegationAccess.mayLog(staff, area)) {
            where.add("c.sector in (:advised)");
            values.put("advised", atLeastOne(staff.sectorsAdvisedIn(area)));
        }
    }

    private static Set<String> atLeastOne(Set<String> sectors) {
        return sectors.isEmpty() ? Set.of("") : sectors;
    }

    private static void narrow(CaseFilter filter, List<String> where, Map<String, @Nullable Object> values) {
        if (!filter.q().isBlank()) {
            search(filter, where, values);
        }
        switch (filter.state()) {
            case "open" -> where.add("c.disposal is null");
            case "closed" -> where.add("c.disposal is not null");
            default -> {
                // any state
            }
        }
        equal("sector", filter.sector(), where, values);
        equal("nature", filter.nature(), where, values);
        if (filter.decision().equals("none")) {
            where.add("c.decision is null");
        } else {
            equal("decision", filter.decision(), where, values);
        }
        filter.yearBegins().ifPresent(begins -> {
            where.add("c.received_on between :yearFrom and :yearTo");
            values.put("yearFrom", begins);
            values.put("yearTo", begins.plusYears(1).minusDays(1));
        });
    }

    private static void equal(String column, String value, List<String> where, Map<String, @Nullable Object> values) {
        if (value.equals("none")) {
            where.add("c." + column + " is null");
        } else if (!value.isBlank()) {
            where.add("c.%s = :%s".formatted(column, column));
            values.put(column, value);
        }
    }

    /** A case number, an adult's name however it sounds, or the beginning of a setting. */
    private static void search(CaseFilter filter, List<String> where, Map<String, @Nullable Object> values) {
        if (filter.looksLikeNumber()) {
            where.add("c.number like :number");
            values.put("number", filter.q().toUpperCase(java.util.Locale.ROOT) + "%");
            return;
        }
        // An array, not a join: the planner then starts from the few people found, not from the ordered list.
        where.add("""
            (c.adult = any(array(
                select id from people.person
                 where area = :area and kind = 'ADULT' and folded_name ~>=~ :from and folded_name ~<~ :to
                union all
                select person from people.person_key where key = :sound))
             or c.id = any(array(
                select id from allegations.contact
                 where area = :area and lower(setting) like :setting limit 1000)))\
            """);
        var words = filter.q().split("\\s+");
        var given = words.length > 1 ? words[0] : "";
        var family = words[words.length - 1];
        var folded = PersonKeys.folded(given, family);
        values.put("from", folded);
        values.put("to", folded + Character.MAX_VALUE);
        values.put("sound", PersonKeys.sounding(given, family, Kind.ADULT, filter.area()));
        values.put("setting", filter.q().toLowerCase(java.util.Locale.UK).replaceAll("[%_\\\\]", "") + "%");
    }

    private static CaseRow row(ResultSet row, int number) throws SQLException {
        return new CaseRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("received_on", LocalDate.class),
                row.getString("adult"),
                row.getString("adult_role"),
                row.getString("setting"),
                row.getString("sector"),
                row.getString("nature"),
                row.getString("decision"),
                row.getObject("decision_on", LocalDate.class),
                row.getBoolean("advice_sent"),
                row.getObject("initial_meeting_on", LocalDate.class),
                row.getString("disposal"),
                row.getObject("disposal_on", LocalDate.class),
                row.getString("worst_outcome"),
                row.getBoolean("restricted"),
                row.getBoolean("reopened"));
    }
}
